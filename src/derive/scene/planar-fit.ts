import type { Iso3 } from '../../domain/ids.ts'
import type { PlanarBounds, PlanarMap } from '../../domain/planar-map.ts'

/** Free space around the world, in planar units. Part of the picture itself, so that the poster and the map that replaces it lie alike in a frame of any size. */
const worldMargin = 0.015

/** Share of the map's width from which a footprint counts as the whole world. */
const worldWide = 0.8

/** What a frame shows that shows the whole map. `height` is the map's, in planar units. */
export function worldBounds(height: number): PlanarBounds {
  return [-worldMargin, -worldMargin, 1 + worldMargin, height + worldMargin]
}

/**
 * The part of the map that shows these countries, in planar units; null where that is the whole world:
 * no countries, none with a place on the map, or a footprint that reaches from edge to edge.
 */
export function fitBounds(planar: PlanarMap, countries: readonly Iso3[] | null): PlanarBounds | null {
  const wanted = new Set<string>(countries)
  const places = planar.places.filter((place) => wanted.has(place.id))
  if (places.length === 0) return null
  const bounds = places.map((place) => place.bounds).reduce(union)
  return bounds[2] - bounds[0] > worldWide ? null : bounds
}

function union(a: PlanarBounds, b: PlanarBounds): PlanarBounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
