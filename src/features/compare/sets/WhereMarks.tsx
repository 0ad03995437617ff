import { comparable, type Comparison, type ComparisonCell } from '../../../derive/comparison/comparison.ts'
import styles from './WhereMarks.module.css'

interface Props {
  readonly comparison: Comparison
  readonly cell: ComparisonCell
}

const step = 16

/** A square for each compared mechanism, filled where the group is in it. Decoration only: the names stand below. */
export function WhereMarks({ comparison, cell: { mask } }: Props) {
  const known = comparable(comparison)
  return (
    <svg className={styles.marks} width={known.length * step - 4} height="12" aria-hidden="true" focusable="false">
      {known.map(({ colour, mechanism, position }, index) =>
        (mask & (1 << position)) === 0 ? (
          <rect
            key={mechanism.id}
            className={styles.empty}
            x={index * step + 0.75}
            y="0.75"
            width="10.5"
            height="10.5"
            rx="2.5"
          />
        ) : (
          <rect key={mechanism.id} x={index * step} width="12" height="12" rx="3" fill={`var(--colour-${colour})`} />
        ),
      )}
    </svg>
  )
}
