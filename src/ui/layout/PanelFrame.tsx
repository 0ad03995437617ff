import type { ReactNode } from 'react'
import styles from './PanelFrame.module.css'

interface Props {
  readonly title: string
  /** Small facts above the title: chips. */
  readonly above?: ReactNode
  /** What else the head says, under the title. */
  readonly below?: ReactNode
  /** The way out: a link or button, 36 px square. */
  readonly close: ReactNode
  readonly children: ReactNode
}

/** A panel beside the map: its head with the page's heading of the first level, then its sections. */
export function PanelFrame({ title, above, below, close, children }: Props) {
  return (
    <article className={styles.panel}>
      <header className={styles.head}>
        <div className={styles.top}>
          <div className={styles.above}>{above}</div>
          {close}
        </div>
        <h1 className={styles.title}>{title}</h1>
        {below}
      </header>
      {children}
    </article>
  )
}
