import type { ReactNode } from 'react'
import styles from './Labelled.module.css'

/** A control with what it sets above it. The control has a name of its own for those who do not see. */
export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.labelled}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <div className={styles.control}>{children}</div>
    </div>
  )
}
