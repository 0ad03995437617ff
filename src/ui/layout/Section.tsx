import { useId, type ReactNode } from 'react'
import styles from './Section.module.css'

interface Props {
  readonly title: string
  /** One line under the title: what is counted, as of when. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** A part of a panel under a heading of the second level. */
export function Section({ title, note, children }: Props) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {note ? <p className={styles.note}>{note}</p> : null}
      {children}
    </section>
  )
}

/** A part of a section under a heading of the third level. */
export function Subsection({ title, note, children }: Props) {
  const id = useId()
  return (
    <section className={styles.subsection} aria-labelledby={id}>
      <h3 id={id} className={styles.subtitle}>
        {title}
      </h3>
      {note ? <p className={styles.note}>{note}</p> : null}
      {children}
    </section>
  )
}
