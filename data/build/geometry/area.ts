import type { MultiPolygon, Position } from 'geojson'
import type { AreaKind } from '../../../src/domain/planar-map.ts'

/** One country or disputed area with all its polygons: in degrees as read, in planar units once projected. */
export interface Area {
  readonly id: string
  readonly kind: AreaKind
  readonly shape: MultiPolygon
}

/** Area of a ring by the shoelace formula, in squared units of its coordinates; the sign tells its turn. */
export function ringArea(ring: readonly Position[]): number {
  let twice = 0
  let [fromX = 0, fromY = 0] = ring.at(-1) ?? []
  for (const [x = 0, y = 0] of ring) {
    twice += fromX * y - x * fromY
    fromX = x
    fromY = y
  }
  return twice / 2
}

/** Area of a polygon without its holes, in squared units of its coordinates. */
export function polygonArea([outer = [], ...holes]: readonly Position[][]): number {
  return holes.reduce((area, hole) => area - Math.abs(ringArea(hole)), Math.abs(ringArea(outer)))
}

/** Area of all polygons together, in squared units of their coordinates. */
export function shapeArea({ coordinates }: MultiPolygon): number {
  return coordinates.reduce((sum, polygon) => sum + polygonArea(polygon), 0)
}
