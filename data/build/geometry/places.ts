import type { Position } from 'geojson'
import type { PlanarBounds, PlanarPlace, PlanarProjection } from '../../../src/domain/planar-map.ts'
import { polygonArea, shapeArea, type Area } from './area.ts'
import { labelPoint } from './label-points.ts'
import { planarProjection } from './project.ts'
import { readPoints } from './register.ts'

/** A country whose largest part is smaller than this square, in planar units, is too small to see: 2.6 px on a map 1000 px wide. */
const smallSide = 0.0026
/** An island belongs to the main land when it is no farther from it than this share of the main land's size. */
const nearShare = 0.5
/** ... and within these limits, in planar units: 170 km for an atoll, 700 km for a continent. */
const nearest = 0.005
const farthest = 0.02
/** A part this large against the largest belongs to the main land (Alaska), unless it lies across the map (Greenland, cut in two). */
const largeShare = 0.1
const acrossMap = 0.35
/** Half the side of the box around a place without polygon, in planar units. */
const pointMargin = 0.002

interface Part {
  readonly bounds: PlanarBounds
  /** Area in squared planar units. */
  readonly size: number
}

function boundsOf(positions: readonly Position[]): PlanarBounds {
  const xs = positions.map(([x = 0]) => x)
  const ys = positions.map(([, y = 0]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function union(a: PlanarBounds, b: PlanarBounds): PlanarBounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

function gap(a: PlanarBounds, b: PlanarBounds): number {
  return Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]))
}

/** The box around the largest part of an area and what belongs to it: other large parts, and islands near one of these. */
function mainBounds({ shape }: Area): PlanarBounds {
  const parts = shape.coordinates
    .map((polygon) => ({ bounds: boundsOf(polygon[0] ?? []), size: polygonArea(polygon) }))
    .toSorted((one, other) => other.size - one.size)
  const [largest, ...others] = parts
  if (largest === undefined) throw new Error('An area without a polygon has no bounds.')
  const [left, top, right, bottom] = largest.bounds
  const reach = Math.min(farthest, Math.max(nearest, nearShare * Math.max(right - left, bottom - top)))
  const isLarge = ({ size, bounds }: Part): boolean =>
    size >= largeShare * largest.size && gap(bounds, largest.bounds) < acrossMap
  const main = [largest, ...others.filter(isLarge)]
  const isNear = ({ bounds }: Part): boolean => main.some((part) => gap(bounds, part.bounds) <= reach)
  return parts
    .filter(isNear)
    .map(({ bounds }) => bounds)
    .reduce(union)
}

function placeOfArea(area: Area, land: number): PlanarPlace {
  const largest = Math.max(...area.shape.coordinates.map(polygonArea))
  return {
    id: area.id,
    label: labelPoint(area),
    bounds: mainBounds(area),
    area: shapeArea(area.shape) / land,
    small: area.kind !== 'disputed' && largest < smallSide ** 2,
  }
}

function placeOfPoint(id: string, [x, y]: readonly [number, number]): PlanarPlace {
  const bounds = [x - pointMargin, y - pointMargin, x + pointMargin, y + pointMargin] as const
  return { id, label: [x, y], bounds, area: 0, small: true }
}

/** Where everything is in planar units: every projected area, and every registered point that has no area. */
export function planarPlaces(areas: readonly Area[], name: PlanarProjection): PlanarPlace[] {
  const projection = planarProjection(name)
  const land = areas.reduce((sum, { shape }) => sum + shapeArea(shape), 0)
  const drawn = new Set(areas.map(({ id }) => id))
  const points = readPoints()
    .filter(({ id }) => !drawn.has(id))
    .map(({ id, point }) => placeOfPoint(id, projection(point) ?? [0, 0]))
  return [...areas.map((area) => placeOfArea(area, land)), ...points]
}
