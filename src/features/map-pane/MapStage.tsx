import { useEffect, useRef } from 'react'
import styles from './MapStage.module.css'
import type { StageProps } from './stage-props.ts'
import { StillMap } from './StillMap.tsx'
import { useAtlasMap } from './use-atlas-map.ts'

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
