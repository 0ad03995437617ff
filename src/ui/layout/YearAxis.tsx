import styles from './YearAxis.module.css'

/** Pixels that the axis takes below its line. */
export const yearAxisHeight = 22

interface Props {
  readonly width: number
  /** Where the line runs, pixels from the top of the picture. */
  readonly y: number
  readonly ticks: readonly { readonly year: number; readonly x: number }[]
}

/** A line with years under it, for pictures over time. Goes inside an svg. */
export function YearAxis({ width, y, ticks }: Props) {
  return (
    <g aria-hidden="true">
      <line className={styles.line} x1={0} x2={width} y1={y + 0.5} y2={y + 0.5} />
      {ticks.map(({ year, x }) => (
        <g key={year}>
          <line className={styles.line} x1={x} x2={x} y1={y} y2={y + 4} />
          <text className={styles.year} x={x} y={y + 17} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
    </g>
  )
}
