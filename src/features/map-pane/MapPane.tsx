import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AtlasMap } from '../../map/atlas-map.ts'
import { useScene } from '../../parts/use-scene.ts'
import { MapButtons } from './MapButtons.tsx'
import { MapHint, type Hint } from './MapHint.tsx'
import { MapLegend } from './MapLegend.tsx'
import styles from './MapPane.module.css'
import { MapStage } from './MapStage.tsx'
import { ModeSwitch } from './ModeSwitch.tsx'

/** The map in its frame: colours, legend, buttons, hint at the pointer, disclaimer. */
export function MapPane({ disclaimer }: { readonly disclaimer: ReactNode }) {
  const { t } = useTranslation()
  const scene = useScene()
  const [map, setMap] = useState<AtlasMap | null>(null)
  const [hint, setHint] = useState<Hint | null>(null)
  const [lost, setLost] = useState(false)
  return (
    <div className={styles.pane}>
      <MapStage scene={scene} lost={lost} onLost={() => setLost(true)} onHint={setHint} onMap={setMap} />
      <div className={styles.top}>
        <ModeSwitch />
        {lost ? <p className={styles.quiet}>{t('map.without-webgl')}</p> : null}
      </div>
      <MapLegend legend={scene.legend} />
      <div className={styles.buttons}>
        <MapButtons map={map} still={lost} />
      </div>
      <div className={styles.foot}>{disclaimer}</div>
      {hint ? <MapHint hint={hint} scene={scene} /> : null}
      <p className="visually-hidden" role="status">
        {scene.sentence}
      </p>
    </div>
  )
}
