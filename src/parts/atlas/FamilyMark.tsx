import type { FamilyCode } from '../../domain/vocabulary.ts'
import styles from './FamilyMark.module.css'

/** The colour of a theme family as a small square, as in the legend. Decoration only: the family's name stands beside it. */
export function FamilyMark({ family }: { readonly family: FamilyCode }) {
  return (
    <svg className={styles.mark} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <rect width="12" height="12" rx="3" fill={`var(--colour-family-${family})`} />
    </svg>
  )
}
