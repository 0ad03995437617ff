import type { MapScene } from './map-scene.ts'

/** Land without Antarctica in square planar units: 26.5% of the sphere, which Equal Earth lays out on 4 pi / 5.413^2 = 0.429 of them. */
const landArea = 0.1137

/** How many planar units a country that holds this share of the land is across, roughly: the side of a square as large. */
export function widthOfArea(share: number): number {
  return Math.sqrt(Math.max(share, 1e-9) * landArea)
}

/** Pixels of a letter that must lie over the country; a name runs a little beyond its borders, and a long one breaks into lines. */
const letter = 5.5
const shortest = 26
const longest = 46

/** A name for the map. */
export interface MapName {
  readonly id: string
  readonly text: string
  /** Planar units that its country is across. */
  readonly width: number
  /** Pixels that its country must be across to carry the name. */
  readonly needs: number
  /** True for those who take part in a footprint that the view is fitted to: they are named wherever there is room. */
  readonly eager: boolean
  /** True for those that the scene does not paint. */
  readonly weak: boolean
}

/** Names of a scene in the order in which a renderer places them: by weight, the larger country first where weights are equal. */
export function mapNames(
  scene: MapScene,
  places: readonly { readonly id: string; readonly area: number }[],
): readonly MapName[] {
  const labels: ReadonlyMap<string, { readonly text: string; readonly weight: number }> = scene.labels
  const painted: ReadonlySet<string> = new Set(scene.fills.keys())
  return places
    .flatMap(({ id, area }) => {
      const label = labels.get(id)
      return label === undefined ? [] : [{ id, area, ...label }]
    })
    .toSorted((a, b) => b.weight - a.weight || b.area - a.area)
    .map(({ id, area, text }) => ({
      id,
      text,
      width: widthOfArea(area),
      needs: Math.min(Math.max(text.length * letter, shortest), longest),
      eager: scene.fit !== null && painted.has(id),
      weak: !painted.has(id),
    }))
}
