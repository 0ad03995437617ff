import type { LegendEntry } from '../../derive/map-scene.ts'
import { LegendSwatch } from '../../parts/LegendSwatch.tsx'
import { useScene } from '../../parts/use-scene.ts'
import { useSlideMatrix } from '../../parts/use-slide-matrix.ts'
import styles from './SlideLegend.module.css'

/** What the colours of a slide's map, or of its matrix, mean, without what a glance tells: plain land. Nothing where there is one colour only. */
export function SlideLegend() {
  const matrix = useSlideMatrix()
  const scene = useScene()
  const entries = (matrix?.legend ?? scene.legend.entries).filter(tells)
  if (entries.length < 2) return null
  return (
    <ul className={styles.legend}>
      {matrix?.legendTitle ? <li>{matrix.legendTitle}</li> : null}
      {entries.map((entry) => (
        <li key={entry.label} className={styles.entry}>
          <LegendSwatch swatch={entry.swatch} />
          {entry.label}
        </li>
      ))}
    </ul>
  )
}

function tells({ swatch }: LegendEntry): boolean {
  if (swatch.kind === 'fill') return swatch.colour !== 'land'
  return swatch.kind === 'outline'
}
