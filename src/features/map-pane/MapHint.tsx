import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { overallHint } from '../../derive/involvement-hint.ts'
import type { MapScene } from '../../derive/map-scene.ts'
import type { Iso3 } from '../../domain/ids.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import type { Store } from '../../view/store.ts'
import styles from './MapHint.module.css'

/** What the pointer is on, and where: pixels from the pane's start corner on the screen's left and top. */
export type Hint = { readonly x: number; readonly y: number } & (
  { readonly kind: 'country'; readonly iso3: Iso3 } | { readonly kind: 'disputed'; readonly area: string }
)

interface Props {
  readonly hints: Store<Hint>
  readonly scene: MapScene
}

/** What the pointer is on, at the pointer. It alone renders anew as the pointer moves. */
export function MapHint({ hints, scene }: Props) {
  const hint = useSyncExternalStore(hints.subscribe, hints.get)
  return hint ? <HintBox hint={hint} scene={scene} /> : null
}

/** Name, role and number of mechanisms of the country at the pointer; of a disputed area, that it is one. */
function HintBox({ hint, scene }: { readonly hint: Hint; readonly scene: MapScene }) {
  const { t } = useTranslation()
  const { words, memberships } = useAtlas()
  const place = { transform: `translate(${hint.x}px, ${hint.y}px)` }
  if (hint.kind === 'disputed') {
    return (
      <div className={styles.hint} style={place}>
        <p>{t(`disclaimer.area.${hint.area}`)}</p>
      </div>
    )
  }
  const shown = scene.hints.get(hint.iso3)
  const overall = overallHint(hint.iso3, shown, memberships, words)
  return (
    <div className={styles.hint} style={place}>
      <p className={styles.name}>{words.country(hint.iso3)}</p>
      <p>{shown ?? t('map.takes-no-part')}</p>
      {overall === null ? null : <p className={styles.count}>{overall}</p>}
    </div>
  )
}
