import { useState } from 'react'
import type { MapScene } from '../../derive/map-scene.ts'
import { MapStage } from './MapStage.tsx'
import styles from './SlideMap.module.css'
import type { StageProps } from './stage-props.ts'

interface Props {
  readonly scene: MapScene
  readonly padding: StageProps['padding']
}

const nothing = () => undefined

/** The map of a slide: nothing can be clicked, nothing stands on it, and its colours are those of the stage. */
export function SlideMap({ scene, padding }: Props) {
  const [lost, setLost] = useState(false)
  return (
    <div className={styles.map} style={lost ? within(padding) : undefined}>
      <MapStage
        scene={scene}
        padding={padding}
        scheme="stage"
        lost={lost}
        onLost={() => setLost(true)}
        onHint={nothing}
        onTrouble={nothing}
        onMap={nothing}
      />
    </div>
  )
}

/** The still map knows no padding: its frame is what the words leave. */
function within({ top, right, bottom, left }: Props['padding']) {
  return { insetBlockStart: top, insetBlockEnd: bottom, insetInlineStart: left, insetInlineEnd: right }
}
