import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useScene } from '../atlas/use-scene.ts'
import { createStore } from '../../view/store.ts'
import styles from './EmbedMap.module.css'
import { MapHint, type Hint } from './MapHint.tsx'
import type { MapPhase } from './map-phase.ts'
import { MapNote } from './MapNote.tsx'
import { MapStage } from './MapStage.tsx'
import type { StageProps } from './stage-props.ts'

const none = { top: 8, right: 0, bottom: 8, left: 0 }
const noBoxes: StageProps['boxes'] = []
const nothing = () => undefined

/** The map of the view in a page of others: it can be pointed at and moved, and leaves plain scrolling to the page around it. */
export function EmbedMap() {
  const { t } = useTranslation()
  const scene = useScene()
  const [phase, setPhase] = useState<MapPhase>('starting')
  const [hints] = useState(() => createStore<Hint>())
  const cooperative = useMemo(
    () => ({ windows: t('embed.gestures.windows'), mac: t('embed.gestures.mac'), touch: t('embed.gestures.touch') }),
    [t],
  )
  return (
    <div className={styles.map}>
      <MapStage
        scene={scene}
        phase={phase}
        onPhase={setPhase}
        padding={none}
        boxes={noBoxes}
        cooperative={cooperative}
        onHint={hints.set}
        onTrouble={nothing}
        onMap={nothing}
      />
      <div className={styles.note}>
        <MapNote phase={phase} />
      </div>
      <MapHint hints={hints} scene={scene} />
    </div>
  )
}
