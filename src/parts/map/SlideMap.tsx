import { useState } from 'react'
import type { MapScene } from '../../derive/scene/map-scene.ts'
import type { MapPhase } from './map-phase.ts'
import { MapStage } from './MapStage.tsx'
import styles from './SlideMap.module.css'
import type { StageProps } from './stage-props.ts'

interface Props {
  readonly scene: MapScene
  readonly padding: StageProps['padding']
}

const noBoxes: StageProps['boxes'] = []
const nothing = () => undefined

/** The map of a slide: nothing can be clicked, nothing stands on it, and its colours are those of the stage. */
export function SlideMap({ scene, padding }: Props) {
  const [phase, setPhase] = useState<MapPhase>('starting')
  return (
    <div className={styles.map}>
      <MapStage
        scene={scene}
        padding={padding}
        boxes={noBoxes}
        scheme="stage"
        phase={phase}
        onPhase={setPhase}
        onHint={nothing}
        onTrouble={nothing}
        onMap={nothing}
      />
    </div>
  )
}
