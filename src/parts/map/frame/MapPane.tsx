import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapScene } from '../../../derive/scene/map-scene.ts'
import type { AtlasMap } from '../../../map/atlas-map.ts'
import { useCurrentView } from '../../atlas/current-view.ts'
import { useScene } from '../../atlas/use-scene.ts'
import { createStore, type Store } from '../../../view/store.ts'
import { MapButtons } from './MapButtons.tsx'
import { MapHint, type Hint } from '../MapHint.tsx'
import { MapLegend } from './MapLegend.tsx'
import styles from './MapPane.module.css'
import { MapStage } from '../MapStage.tsx'
import { isStill, type MapPhase } from '../map-phase.ts'
import { MapNote } from '../MapNote.tsx'
import { ModeSwitch } from './ModeSwitch.tsx'
import { ProjectionOffer } from './ProjectionOffer.tsx'
import type { StageProps } from '../stage-props.ts'
import { useEmphasis } from './use-emphasis.ts'
import { useCoveredBottom } from './use-covered-bottom.ts'
import { useLegendRoom } from './use-legend-room.ts'
import { useMapBoxes } from './use-map-boxes.ts'

/** Pixels at the upper and lower edge that switch, buttons and disclaimer stand in; index.html keeps the first paint clear of the same. */
const controls = 56

interface Props {
  readonly disclaimer: ReactNode
  /** What lies over the map, which then waits behind it; the disclaimer stays in sight. Null where the map itself is seen. */
  readonly over: ReactNode
}

/** The map in its frame: colours, legend, buttons, hint at the pointer, disclaimer. */
export function MapPane({ disclaimer, over }: Props) {
  const { view } = useCurrentView()
  const plain = useScene()
  const [scene, emphasis] = useEmphasis(plain)
  const [map, setMap] = useState<AtlasMap | null>(null)
  const [hints] = useState(() => createStore<Hint>())
  const [trouble, setTrouble] = useState<string | null>(null)
  const pane = useRef<HTMLDivElement>(null)
  const covered = useCoveredBottom(pane, view.place.kind)
  const [phase, setPhase] = useState<MapPhase>('starting')
  const padding = paddingOf(covered + controls)
  const measured = useMapBoxes(pane, [covered, over === null, scene.legend.title, scene.legend.entries.length].join())
  const { fits, setUnfolded, boxes } = useLegendRoom(plain, measured, padding)
  return (
    <div ref={pane} className={styles.pane} style={{ '--covered': `${covered}px` }}>
      <div className={styles.under} inert={over !== null}>
        <MapStage
          scene={scene}
          phase={phase}
          onPhase={setPhase}
          onHint={hints.set}
          onTrouble={setTrouble}
          onMap={setMap}
          padding={padding}
          boxes={boxes}
        />
        <MapTop fit={scene.fit} phase={phase} trouble={trouble} />
      </div>
      {over}
      <div className={styles.bottom}>
        {over === null ? <MapLegend {...{ emphasis, fits }} legend={scene.legend} onUnfolded={setUnfolded} /> : null}
        <div className={styles.buttons}>{over === null ? <MapButtons map={map} still={isStill(phase)} /> : null}</div>
        <div className={styles.foot}>{disclaimer}</div>
      </div>
      <MapWords hints={hints} scene={scene} />
    </div>
  )
}

/** What the pointer is on, and what the map shows in one sentence for those who do not see it. */
function MapWords({ hints, scene }: { readonly hints: Store<Hint>; readonly scene: MapScene }) {
  return (
    <>
      <MapHint hints={hints} scene={scene} />
      <p className="visually-hidden" role="status">
        {scene.sentence}
      </p>
    </>
  )
}

function paddingOf(bottom: number): StageProps['padding'] {
  return { top: controls, right: 0, bottom, left: 0 }
}

interface TopProps extends Pick<MapScene, 'fit'> {
  readonly phase: MapPhase
  readonly trouble: string | null
}

/** How the map is coloured, and what it cannot do, said quietly. */
function MapTop({ fit, phase, trouble }: TopProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.top}>
      <ModeSwitch />
      <MapNote phase={phase} />
      <ProjectionOffer fit={fit} />
      <p className={trouble === null ? 'visually-hidden' : styles.quiet} role="status">
        {trouble === null ? null : t('map.not-loaded', { trouble })}
      </p>
    </div>
  )
}
