import type { PlanarMap, PlanarPoint, PlanarPolygon, PlanarRing } from '../../domain/planar-map.ts'
import { parseIso3, type Iso3 } from '../../domain/ids.ts'
import { polygonsPath, type Grid } from '../svg/path-text.ts'

/** The grid of a glyph: twice the pixels at which it is drawn, so that it stays crisp on dense screens. */
const grid: Grid = { steps: 144 }

/** `viewBox` of a glyph, to be drawn 72 pixels wide. */
export function glyphViewBox(planar: PlanarMap): string {
  return `0 0 ${grid.steps} ${Math.ceil(planar.height * grid.steps)}`
}

/** All land as one light path, to be drawn once a page and used by every glyph. */
export function glyphLand(planar: PlanarMap): string {
  return planar.areas.map(({ polygons }) => polygonsPath(polygons.flatMap(outer), grid)).join('')
}

/** The shape of each country as path data, strongly simplified; those too small for the grid are a dot. Join those of a footprint into one path. */
export function glyphShapes(planar: PlanarMap): ReadonlyMap<Iso3, string> {
  const areas = new Map(planar.areas.map((area) => [area.id, area]))
  return new Map(
    planar.places.flatMap(({ id, label }) => {
      const iso3 = parseIso3(id)
      const area = areas.get(id)
      if (iso3 === null || area?.kind === 'disputed') return []
      const path = polygonsPath((area?.polygons ?? []).flatMap(outer), grid)
      return [[iso3, path === '' ? dot(label) : path] as const]
    }),
  )
}

/** The outer ring of a polygon, where it is large enough to be seen. */
function outer([ring]: PlanarPolygon): PlanarPolygon[] {
  return ring && extent(ring) * grid.steps >= 1.5 ? [[ring]] : []
}

/** The longer side of a ring's box in planar units. */
function extent(ring: PlanarRing): number {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
}

/** A diamond three steps across. */
function dot([x, y]: PlanarPoint): string {
  return `M${Math.round(x * grid.steps) - 2} ${Math.round(y * grid.steps)}l2-2 2 2-2 2z`
}
