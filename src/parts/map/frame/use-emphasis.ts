import { useEffect, useMemo, useState } from 'react'
import { emphasiseCountries } from '../../../derive/scene/emphasise-countries.ts'
import type { MapScene } from '../../../derive/scene/map-scene.ts'
import { isDialogOpen } from '../../../ui/hooks/is-dialog-open.ts'

/** Which entry of the legend the map emphasises, by its label. */
export interface Emphasis {
  /** What stays emphasised until it is pressed again, Escape is pressed or the map shows something else; null for nothing. */
  readonly pinned: string | null
  /** To be called with what a pointer or the focus rests on, and with null when it leaves. */
  readonly rest: (label: string | null) => void
  readonly toggle: (label: string) => void
}

/** The scene with the countries of one entry of its legend emphasised: of the one that is rested on, else of the pinned one. */
export function useEmphasis(scene: MapScene): readonly [shown: MapScene, emphasis: Emphasis] {
  const { title, entries } = scene.legend
  const [resting, setResting] = useState<string | null>(null)
  const [pin, setPin] = useState<{ readonly title: string; readonly label: string } | null>(null)
  if (pin !== null && (pin.title !== title || !entries.some(({ label }) => label === pin.label))) setPin(null)
  const pinned = pin?.label ?? null
  useEscape(pinned !== null, () => setPin(null))
  const iso3s = entries.find(({ label }) => label === (resting ?? pinned))?.iso3s
  const shown = useMemo(() => (iso3s ? emphasiseCountries(scene, iso3s) : scene), [scene, iso3s])
  const toggle = (label: string) => setPin(label === pinned ? null : { title, label })
  return [shown, { pinned, rest: setResting, toggle }]
}

/** What is handled elsewhere, as by an open menu, is left to it. */
function useEscape(active: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!active) return undefined
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isDialogOpen()) return
      event.preventDefault()
      onEscape()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  })
}
