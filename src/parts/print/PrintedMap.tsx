import { useQuery } from '@tanstack/react-query'
import { planarMapQuery } from '../../api/atlas-queries.ts'
import { planarProjectionOf } from '../../domain/map-view.ts'
import { drawScene } from '../../drawing/map/draw-scene.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { LegendItems } from '../legend/LegendItems.tsx'
import styles from './PrintedMap.module.css'
import { SvgTree } from '../atlas/SvgTree.tsx'
import { useScene } from '../atlas/use-scene.ts'

interface Props {
  /** Sets the height of the picture (`--printed-map`) and where the figure stands. */
  readonly className?: string | undefined
  /** Pixels across at which its names are sized, 1000 by default: the fewer, the larger they are and the fewer there are. */
  readonly across?: number
}

/** The map of the view as a picture for paper, with what its colours mean. Nothing where its geometry was not loaded before printing. */
export function PrintedMap({ className, across = 1000 }: Props) {
  const { view } = useCurrentView()
  const scene = useScene()
  const { data: planar } = useQuery(planarMapQuery(planarProjectionOf(view.projection), 'world'))
  if (!planar) return null
  return (
    <figure className={`${styles.figure} ${className ?? ''}`}>
      <div className={styles.map}>
        <SvgTree node={drawScene(planar, scene, { across, idPrefix: 'print-' })} />
      </div>
      <figcaption className={styles.legend}>
        <p>{scene.legend.title}</p>
        <ul className={styles.entries}>
          <LegendItems entries={scene.legend.entries} className={styles.entry} />
        </ul>
      </figcaption>
    </figure>
  )
}
