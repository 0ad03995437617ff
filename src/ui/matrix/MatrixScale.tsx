import styles from './MatrixScale.module.css'

interface Props {
  readonly title: string
  /** From the lightest to the darkest; one without a number stands for cells without colour. */
  readonly steps: readonly { readonly step?: number; readonly label: string }[]
}

/** The colours of a matrix side by side, each over what it means. */
export function MatrixScale({ title, steps }: Props) {
  return (
    <figure className={styles.scale}>
      <figcaption className={styles.title}>{title}</figcaption>
      <ul className={styles.steps}>
        {steps.map(({ step, label }) => (
          <li key={label} className={styles.step}>
            <span className={styles.swatch} data-step={step} />
            {label}
          </li>
        ))}
      </ul>
    </figure>
  )
}
