import type { ReactNode } from 'react'
import styles from './Field.module.css'

interface Props {
  /** Of the control that the label names. */
  readonly id: string
  readonly label: string
  readonly children: ReactNode
}

/** A control of a form under its label. */
export function Field({ id, label, children }: Props) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children}
    </div>
  )
}

/** The class of what is typed in or chosen from in a field. */
export const fieldControl = styles.control ?? ''
