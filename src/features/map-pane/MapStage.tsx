import { useEffect, useRef } from 'react'
import type { MapScene } from '../../derive/map-scene.ts'
import type { AtlasMap } from '../../map/atlas-map.ts'
import type { Hint } from './MapHint.tsx'
import styles from './MapStage.module.css'
import { StillMap } from './StillMap.tsx'
import { useAtlasMap } from './use-atlas-map.ts'

export interface StageProps {
  readonly scene: MapScene
  readonly onHint: (hint: Hint | null) => void
  /** Called once WebGL is missing or its context did not come back. */
  readonly onLost: () => void
  /** Hands out the live map for the buttons beside it; null while there is none. */
  readonly onMap: (map: AtlasMap | null) => void
  /** Pixels at the lower edge that a sheet lies over. */
  readonly covered: number
}

/** The drawn world: MapLibre where WebGL is there, else (`lost`) the same scene as SVG with the same clicks. */
export function MapStage({ lost, ...props }: StageProps & { readonly lost: boolean }) {
  return (
    <div className={styles.stage} data-map={lost ? 'svg' : 'webgl'}>
      {lost ? <StillMap scene={props.scene} onHint={props.onHint} /> : <LiveMap {...props} />}
    </div>
  )
}

function LiveMap(props: StageProps) {
  const container = useRef<HTMLDivElement>(null)
  const { onMap } = props
  const map = useAtlasMap(container, props)
  useEffect(() => onMap(map), [onMap, map])
  return <div ref={container} className={styles.canvas} aria-label={props.scene.sentence} role="group" />
}
