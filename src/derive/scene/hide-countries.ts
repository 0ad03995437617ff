import type { Iso3 } from '../../domain/ids.ts'
import type { MapScene } from './map-scene.ts'

/** The scene without the colours and outlines of these countries; the same scene where there are none. The camera stays. */
export function hideCountries(scene: MapScene, hidden: ReadonlySet<Iso3>): MapScene {
  if (hidden.size === 0) return scene
  return {
    ...scene,
    fills: new Map([...scene.fills].filter(([iso3]) => !hidden.has(iso3))),
    outlined: new Set([...scene.outlined].filter((iso3) => !hidden.has(iso3))),
  }
}
