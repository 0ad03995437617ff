import type { ReactNode } from 'react'
import { Icon } from '../controls/Icon.tsx'
import styles from './Notice.module.css'

interface Props {
  /** What it is about, in few words; bold. */
  readonly title?: string
  /** `warn` for what a reader must know before reading on, `plain` for what is simply not there. */
  readonly tone?: 'warn' | 'plain'
  readonly role?: 'alert' | 'note'
  readonly children: ReactNode
}

/** A remark in a frame of its own. */
export function Notice({ title, tone = 'warn', role = 'note', children }: Props) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      {tone === 'warn' ? <Icon name="warn" size={16} /> : null}
      <div className={styles.words}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
