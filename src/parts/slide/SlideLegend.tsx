import { slideLegend } from '../../derive/slide/slide-legend.ts'
import { LegendItems } from '../legend/LegendItems.tsx'
import { useScene } from '../atlas/use-scene.ts'
import { useMatrixOfView } from '../matrix/use-matrix-of-view.ts'
import styles from './SlideLegend.module.css'

/** What the colours of a slide's map, or of its matrix, mean, without what a glance tells: plain land. Nothing where there is one colour only. */
export function SlideLegend() {
  const matrix = useMatrixOfView()
  const scene = useScene()
  const entries = slideLegend((matrix?.colours ?? scene.legend).entries)
  if (entries.length === 0) return null
  return (
    <ul className={styles.legend}>
      {matrix && matrix.colours.title !== '' ? <li>{matrix.colours.title}</li> : null}
      <LegendItems entries={entries} className={styles.entry} />
    </ul>
  )
}
