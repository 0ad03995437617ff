import type { Iso3 } from '../../domain/ids.ts'
import type { Fill, MapScene } from './map-scene.ts'
import { takesColour } from './scene-fills.ts'

/** The scene with the colours of all other countries stepping back. Words, names and camera stay. */
export function emphasiseCountries(scene: MapScene, iso3s: readonly Iso3[]): MapScene {
  const kept = new Set(iso3s)
  const fills = [...scene.fills].map(([iso3, fill]): [Iso3, Fill] => [
    iso3,
    kept.has(iso3) ? fill : { ...fill, faded: true },
  ])
  return {
    ...scene,
    fills: new Map(fills),
    raised: new Set(iso3s.filter((iso3) => takesColour(iso3) && !scene.fills.has(iso3))),
    outlined: new Set([...scene.outlined].filter((iso3) => kept.has(iso3))),
  }
}
