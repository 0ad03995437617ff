import type { ReactNode } from 'react'
import styles from './Chip.module.css'

type Tone = 'plain' | 'good' | 'warn'

/** A small fact in a rounded frame: level, region, status. */
export function Chip({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`${styles.chip} ${styles[tone]}`}>{children}</span>
}
