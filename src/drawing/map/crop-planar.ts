import type { PlanarBounds, PlanarMap, PlanarRing } from '../../domain/planar-map.ts'

/** The map without what lies wholly outside these bounds: a file of one region need not hold the world. */
export function cropPlanar(planar: PlanarMap, bounds: PlanarBounds): PlanarMap {
  const seen = (ring: PlanarRing | undefined) => ring !== undefined && meets(ring, bounds)
  return {
    ...planar,
    areas: planar.areas
      .map((area) => ({ ...area, polygons: area.polygons.filter(([outer]) => seen(outer)) }))
      .filter(({ polygons }) => polygons.length > 0),
    lines: planar.lines
      .map((line) => ({ ...line, parts: line.parts.filter(seen) }))
      .filter(({ parts }) => parts.length > 0),
    places: planar.places.filter(({ label }) => meets([label], bounds)),
  }
}

/** Whether the box of a ring and the bounds have a point in common. */
function meets(ring: PlanarRing, [left, top, right, bottom]: PlanarBounds): boolean {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of ring) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    north = Math.min(north, y)
    south = Math.max(south, y)
  }
  return west <= right && east >= left && north <= bottom && south >= top
}
