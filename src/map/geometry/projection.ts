import type { PlanarPoint } from '../../domain/planar-map.ts'

/**
 * Planar units to the pseudo longitude and latitude (degrees) at which MapLibre's Mercator puts a point of the finished map,
 * and back. Mercator fills a unit square; the planar map lies in it at full width, centred vertically.
 * Formula: inverse spherical Mercator, lat = atan(sinh(pi * (1 - 2 * y))).
 */
export function toLngLat([x, y]: PlanarPoint, height: number): [lng: number, lat: number] {
  const mercatorY = y + (1 - height) / 2
  return [x * 360 - 180, degrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * mercatorY))))]
}

export function toPlanar(lng: number, lat: number, height: number): PlanarPoint {
  const mercatorY = 0.5 - Math.asinh(Math.tan(radians(lat))) / (2 * Math.PI)
  return [(lng + 180) / 360, mercatorY - (1 - height) / 2]
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180
}
