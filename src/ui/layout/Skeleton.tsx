import styles from './Skeleton.module.css'

/** Grey lines where text is about to stand. `label` says to those who do not see them that something is loading. */
export function Skeleton({ label }: { readonly label: string }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{label}</span>
      <span className={styles.row} />
      <span className={styles.line} />
      <span className={styles.line} />
      <span className={styles.short} />
    </div>
  )
}
