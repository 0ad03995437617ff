import type { ReactNode } from 'react'
import styles from './Definitions.module.css'

interface Props {
  /** `beside` sets names and values in two columns, `above` puts each name over its value, for long ones. */
  readonly look?: 'beside' | 'above'
  /** Names of facts and what they are. Entries without a value are left out. */
  readonly entries: readonly { readonly term: string; readonly value: ReactNode }[]
}

/** Small facts by name, one below the other. */
export function Definitions({ look = 'beside', entries }: Props) {
  const known = entries.filter(({ value }) => value !== null && value !== undefined && value !== '')
  return (
    <dl className={`${styles.list} ${styles[look]}`}>
      {known.map(({ term, value }) => (
        <div key={term} className={styles.entry}>
          <dt className={styles.term}>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
