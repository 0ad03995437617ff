import type { ReactNode } from 'react'
import styles from './MarkLegend.module.css'

interface Props {
  readonly title: string
  readonly entries: readonly { readonly key: string; readonly mark: ReactNode; readonly label: string }[]
}

/** Marks, each before what it means. */
export function MarkLegend({ title, entries }: Props) {
  return (
    <figure className={styles.legend}>
      <figcaption className={styles.title}>{title}</figcaption>
      <ul className={styles.entries}>
        {entries.map(({ key, mark, label }) => (
          <li key={key} className={styles.entry}>
            {mark}
            {label}
          </li>
        ))}
      </ul>
    </figure>
  )
}
