import { useEffect, useLayoutEffect, useRef } from 'react'
import { useCurrentView } from '../atlas/current-view.ts'
import { hrefOf } from '../../view/url.ts'
import { keepPosterTrue } from './first-paint.ts'
import { isStill } from './map-phase.ts'
import styles from './MapStage.module.css'
import type { LiveMapProps, StageProps } from './stage-props.ts'
import { StillMap } from './StillMap.tsx'
import { useAtlasMap } from './use-atlas-map.ts'
import { useSlowness } from './use-slowness.ts'

/** The drawn world: MapLibre, and until it has drawn, or where it cannot, the same scene as SVG with the same clicks in the same place. */
export function MapStage(props: StageProps) {
  const { phase, scene, onHint, padding, boxes } = props
  const href = hrefOf(useCurrentView().view)
  const onProgress = useSlowness(props)
  useLayoutEffect(() => keepPosterTrue(href), [href])
  const live = phase === 'live'
  return (
    <div className={styles.stage} data-map={live ? 'webgl' : 'svg'}>
      {isStill(phase) ? null : <LiveMap {...props} onProgress={onProgress} />}
      {live ? null : <StillMap scene={scene} onHint={onHint} padding={padding} boxes={boxes} />}
    </div>
  )
}

function LiveMap(props: LiveMapProps) {
  const container = useRef<HTMLDivElement>(null)
  const { onMap } = props
  const map = useAtlasMap(container, props)
  useEffect(() => onMap(map), [onMap, map])
  return <div ref={container} className={styles.canvas} aria-label={props.scene.sentence} role="group" />
}
