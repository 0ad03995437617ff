import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import type { AtlasMap } from '../../map/atlas-map.ts'
import { hasWebGL } from '../../map/webgl.ts'
import type { MapPhase } from './map-phase.ts'

/** Makes a map in an element, or null where `wanted` says meanwhile that nobody waits for it any more. */
export type MakeMap = (element: HTMLElement, wanted: () => boolean) => Promise<AtlasMap | null>

/** Makes the map once its container stands and destroys it with it. Without WebGL, or where making fails, `onPhase` is told instead. */
export function useMapLifetime(
  container: RefObject<HTMLElement | null>,
  makeMap: MakeMap,
  onPhase: (phase: MapPhase) => void,
): AtlasMap | null {
  const [map, setMap] = useState<AtlasMap | null>(null)
  const make = useEffectEvent(makeMap)
  const giveUp = useEffectEvent(onPhase)
  useEffect(() => {
    const element = container.current
    if (!element) return undefined
    if (!hasWebGL()) return giveUp('without-webgl')
    let wanted = true
    let made: AtlasMap | null = null
    const settle = (atlasMap: AtlasMap | null) => {
      made = atlasMap
      setMap(atlasMap)
      if (atlasMap && navigator.webdriver) Object.assign(window, { atlasMap })
    }
    make(element, () => wanted).then(settle, () => giveUp('failed'))
    return () => {
      wanted = false
      made?.destroy()
      setMap(null)
    }
  }, [container])
  return map
}
