import type { ScaleLinear } from 'd3-scale'
import styles from './FoundingAxis.module.css'

/** Years between two labels, and the pixels that a label needs with air on both sides. */
const steps = [5, 10, 20, 50]
const labelRoom = 56

/** Labels of round years under the strip, as many as have room. */
export function FoundingAxis({ scale }: { readonly scale: ScaleLinear<number, number> }) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {roundYears(scale).map((year) => (
        <span key={year} className={styles.year} style={{ insetInlineStart: scale(year) }}>
          {year}
        </span>
      ))}
    </div>
  )
}

function roundYears(scale: ScaleLinear<number, number>): readonly number[] {
  const [first = 0, last = 0] = scale.domain()
  const step = steps.find((years) => scale(first + years) >= labelRoom) ?? 100
  const from = Math.ceil(first / step) * step
  return Array.from({ length: Math.max(0, Math.floor((last - from) / step) + 1) }, (_, at) => from + at * step)
}
