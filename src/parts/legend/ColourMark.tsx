import type { ColourName } from '../../domain/palette.ts'
import styles from './ColourMark.module.css'

/** A colour as a small square, as in a legend. Decoration only: what it stands for is written beside it. */
export function ColourMark({ colour }: { readonly colour: ColourName }) {
  return (
    <svg className={styles.mark} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <rect width="12" height="12" rx="3" fill={`var(--colour-${colour})`} />
    </svg>
  )
}
