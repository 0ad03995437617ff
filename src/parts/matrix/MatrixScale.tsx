import type { MatrixLegend } from '../../derive/matrix/matrix-scene.ts'
import styles from './MatrixScale.module.css'
import { stepOf } from './step-of.ts'

/** The colours of a matrix side by side, from the lightest to the darkest, each over what it means; the first stands for cells without colour. */
export function MatrixScale({ legend: { title, entries } }: { readonly legend: MatrixLegend }) {
  return (
    <figure className={styles.scale}>
      <figcaption className={styles.title}>{title}</figcaption>
      <ul className={styles.steps}>
        {entries.map((entry) => (
          <li key={entry.label} className={styles.step}>
            <span className={styles.swatch} data-step={stepOf(entry)} />
            {entry.label}
          </li>
        ))}
      </ul>
    </figure>
  )
}
