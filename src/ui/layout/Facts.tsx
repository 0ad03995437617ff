import styles from './Facts.module.css'

export interface Fact {
  /** The figure as it is read: `11`, `16 of 18`, `1996`. */
  readonly figure: string
  /** What it counts, in few words. */
  readonly label: string
}

/** A row of figures, each over what it counts. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ figure, label }) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.figure}>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
