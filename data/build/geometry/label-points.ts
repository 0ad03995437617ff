import type { Position } from 'geojson'
import polylabel from 'polylabel'
import { polygonArea, type Area } from './area.ts'
import { planarProjection, projectAreas } from './project.ts'
import { readPoints } from './register.ts'
import { readAreas } from './source.ts'

/** Precision of a label point, in planar units: 4 km. */
const precision = 1e-4

/** The largest of an area's polygons; empty for an area without one. */
function largestPart(area: Area): Position[][] {
  const [largest = []] = area.shape.coordinates.toSorted((a, b) => polygonArea(b) - polygonArea(a))
  return largest
}

/** Where the name of a projected area stands: pole of inaccessibility of its largest part, in planar units. */
export function labelPoint(area: Area): readonly [number, number] {
  const [x = 0, y = 0] = polylabel(largestPart(area), precision)
  return [x, y]
}

/**
 * Where each country's name stands, longitude and latitude in degrees, by ISO alpha-3: every country and disputed area with a
 * polygon, and the registered points of those without. Found on the map that is centred on 11° E, where distances on paper count.
 */
export function labelPoints(): Map<string, [number, number]> {
  const projection = planarProjection('atlantic')
  const points = new Map(readPoints().map(({ id, point }) => [id, point]))
  for (const area of projectAreas(readAreas(), 'atlantic')) {
    const [x, y] = labelPoint(area)
    const degrees = projection.invert?.([x, y])
    if (degrees) points.set(area.id, [roundDegrees(degrees[0]), roundDegrees(degrees[1])])
  }
  return points
}

/** To 1 km. */
function roundDegrees(value: number): number {
  return Math.round(value * 100) / 100
}
