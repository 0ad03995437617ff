import type { ScaleLinear } from 'd3-scale'
import styles from './YearAxis.module.css'

/** Pixels that a year's label needs with air on both sides. */
const labelRoom = 64

/** Labels of round years under the strip, as many as have room. */
export function YearAxis({ scale }: { readonly scale: ScaleLinear<number, number> }) {
  const [, width = 0] = scale.range()
  const years = scale.ticks(Math.max(1, Math.floor(width / labelRoom))).filter(Number.isInteger)
  return (
    <div className={styles.axis} aria-hidden="true">
      {years.map((year) => (
        <span key={year} className={styles.year} style={{ insetInlineStart: scale(year) }}>
          {year}
        </span>
      ))}
    </div>
  )
}
