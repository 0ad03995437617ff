import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { overallHint } from '../../derive/scene/involvement-hint.ts'
import type { MapScene } from '../../derive/scene/map-scene.ts'
import type { Iso3 } from '../../domain/ids.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import type { Store } from '../../view/store.ts'
import { hintPlace } from './hint-place.ts'
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

/** Stands wholly in the pane that holds it, wherever the pointer is. */
function HintBox({ hint, scene }: { readonly hint: Hint; readonly scene: MapScene }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const pane = box.current?.parentElement
    if (!box.current || !pane) return
    const { x, y } = hintPlace(hint, sizeOf(box.current), sizeOf(pane))
    box.current.style.transform = `translate(${x}px, ${y}px)`
  })
  return (
    <div ref={box} className={styles.hint}>
      {hint.kind === 'disputed' ? <DisputedHint area={hint.area} /> : <CountryHint iso3={hint.iso3} scene={scene} />}
    </div>
  )
}

function sizeOf({ offsetWidth: width, offsetHeight: height }: HTMLElement) {
  return { width, height }
}

function DisputedHint({ area }: { readonly area: string }) {
  const { t } = useTranslation()
  return <p>{t(`disclaimer.area.${area}`)}</p>
}

/** Name of the country, what its colour says, its roles and mechanisms. */
function CountryHint({ iso3, scene }: { readonly iso3: Iso3; readonly scene: MapScene }) {
  const { words, memberships } = useAtlasData()
  const shown = scene.hints.get(iso3) ?? []
  const overall = overallHint(iso3, shown, memberships, words)
  return (
    <>
      <p className={styles.name}>{words.country(iso3)}</p>
      {shown.length === 0 ? <p>{scene.uncoloured}</p> : null}
      {shown.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {overall === null ? null : <p className={styles.count}>{overall}</p>}
    </>
  )
}
