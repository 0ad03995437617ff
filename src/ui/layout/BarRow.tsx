import type { ReactNode } from 'react'
import styles from './BarRow.module.css'

interface Props {
  readonly label: ReactNode
  /** Length of the bar, 0 to 1. The bar is decoration: `value` says it in words. */
  readonly share: number
  readonly value: string
  /** CSS colour of the bar. */
  readonly colour?: string
}

/** One line of a ranking: a name, a bar, a figure. */
export function BarRow({ label, share, value, colour = 'var(--colour-step-4)' }: Props) {
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className={styles.ground} width="100" height="6" rx="3" />
        <rect width={Math.max(share * 100, share > 0 ? 2 : 0)} height="6" fill={colour} />
      </svg>
      <span className={styles.value}>{value}</span>
    </div>
  )
}
