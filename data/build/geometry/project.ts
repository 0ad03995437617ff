import { geoEqualEarth, geoEqualEarthRaw, geoEquirectangular, type GeoProjection } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import type { MultiPolygon, Position } from 'geojson'
import type { PlanarPoint, PlanarProjection } from '../../../src/domain/planar-map.ts'
import type { Area } from './area.ts'

/** Degrees east. The atlantic map is cut in the Bering Strait, the pacific one in the Atlantic. */
const centralMeridian: Record<PlanarProjection, number> = { atlantic: 11, pacific: 150 }
/** The longest edge that is projected as one straight line, in degrees. */
const longestEdge = 1
/** Resampling tolerance along the cut, in planar units. */
const tolerance = 1e-5

/** Planar units per radian on the equator, so that the whole map is 1 wide. */
const scale = 0.5 / geoEqualEarthRaw(Math.PI, 0)[0]
/** Height of the whole map in planar units. */
export const planarHeight = 2 * scale * geoEqualEarthRaw(0, Math.PI / 2)[1]

/** Degrees to planar units. */
export function planarProjection(name: PlanarProjection): GeoProjection {
  return geoEqualEarth()
    .rotate([-centralMeridian[name], 0])
    .scale(scale)
    .translate([0.5, planarHeight / 2])
    .precision(tolerance)
}

/** Long edges of the source follow parallels (49° N): they are straight in degrees, not great circles as d3-geo would have it. */
function densifyRing(ring: readonly Position[]): Position[] {
  return ring.flatMap((to, index) => {
    const from = ring[index - 1]
    return from === undefined ? [to] : [...between(from, to), to]
  })
}

/** Points at most `longestEdge` apart, the same ones in either direction. Edges across the antimeridian take the short way. */
function between([fromX = 0, fromY = 0]: Position, [toX = 0, toY = 0]: Position): Position[] {
  const width = Math.abs(toX - fromX) > 180 ? toX - fromX - 360 * Math.sign(toX - fromX) : toX - fromX
  const steps = Math.ceil(Math.max(Math.abs(width), Math.abs(toY - fromY)) / longestEdge)
  return Array.from({ length: Math.max(0, steps - 1) }, (_, index) => {
    const share = (index + 1) / steps
    return [fromX + width * share, fromY + (toY - fromY) * share]
  })
}

/** The same areas, no edge longer than a degree. */
export function densify(areas: readonly Area[]): Area[] {
  return areas.map((area) => {
    const coordinates = area.shape.coordinates.map((polygon) => polygon.map(densifyRing))
    return { ...area, shape: { type: 'MultiPolygon', coordinates } }
  })
}

function projectShape(shape: MultiPolygon, projection: GeoProjection): MultiPolygon {
  const projected = geoProject(shape, projection)
  if (projected?.type === 'MultiPolygon') return projected
  return { type: 'MultiPolygon', coordinates: projected === null ? [] : [projected.coordinates] }
}

/** Areas in degrees, densified, laid on paper in planar units and cut at the edge of the map. */
export function projectAreas(areas: readonly Area[], name: PlanarProjection): Area[] {
  const projection = planarProjection(name)
  return areas.map((area) => ({ ...area, shape: projectShape(area.shape, projection) }))
}

function mirror(ring: readonly Position[]): Position[] {
  return ring.map(([x = 0, y = 0]) => [x, -y]).toReversed()
}

/** Areas in degrees, cut at 180° so that no edge crosses it, outer rings counter-clockwise as RFC 7946 wants. */
export function cutAtAntimeridian(areas: readonly Area[]): Area[] {
  const degrees = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
  return areas.map((area) => {
    const { coordinates } = projectShape(area.shape, degrees)
    return { ...area, shape: { type: 'MultiPolygon', coordinates: coordinates.map((polygon) => polygon.map(mirror)) } }
  })
}

function sidePoint(sign: 1 | -1, latitude: number): PlanarPoint {
  const [x, y] = geoEqualEarthRaw(sign * Math.PI, latitude)
  return [0.5 + scale * x, planarHeight / 2 - scale * y]
}

/** The closed outline of the whole map from the north-east corner down, west, and up again: curved sides, straight poles. */
export function planarOutline(): PlanarPoint[] {
  const latitudes = Array.from({ length: 91 }, (_, index) => ((90 - index * 2) * Math.PI) / 180)
  const east = latitudes.map((latitude) => sidePoint(1, latitude))
  const west = latitudes.toReversed().map((latitude) => sidePoint(-1, latitude))
  return [...east, ...west, ...east.slice(0, 1)]
}
