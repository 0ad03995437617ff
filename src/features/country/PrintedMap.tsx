import { useQuery } from '@tanstack/react-query'
import { planarMapQuery } from '../../api/atlas-queries.ts'
import { drawScene } from '../../drawing/draw-scene.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { LegendSwatch } from '../../parts/LegendSwatch.tsx'
import { SvgTree } from '../../parts/SvgTree.tsx'
import { useScene } from '../../parts/use-scene.ts'
import styles from './PrintedMap.module.css'

/** The map beside the panel as a small picture for paper, with what its colours mean. Nothing where its geometry was not loaded before printing. */
export function PrintedMap() {
  const { view } = useAtlas()
  const scene = useScene()
  const { data: planar } = useQuery(planarMapQuery(view.projection === 'pacific' ? 'pacific' : 'atlantic', 'world'))
  if (!planar) return null
  return (
    <figure className={styles.figure}>
      <div className={styles.map}>
        <SvgTree node={drawScene(planar, scene, { names: false, idPrefix: 'print-' })} />
      </div>
      <figcaption className={styles.legend}>
        <p>{scene.legend.title}</p>
        <ul className={styles.entries}>
          {scene.legend.entries.map((entry) => (
            <li key={entry.label} className={styles.entry}>
              <LegendSwatch swatch={entry.swatch} />
              {entry.label}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
