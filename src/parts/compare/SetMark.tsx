import type { ColourName } from '../../domain/palette.ts'
import styles from './SetMark.module.css'

/** The colour of a compared mechanism as a small square, as in the legend. Decoration only: its name stands beside it. */
export function SetMark({ colour, size = 12 }: { readonly colour: ColourName; readonly size?: number }) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <rect width="12" height="12" rx="3" fill={`var(--colour-${colour})`} />
    </svg>
  )
}
