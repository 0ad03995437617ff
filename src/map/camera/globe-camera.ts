import type { Camera } from '../../domain/map-view.ts'
import type { Stage } from './camera.ts'

/** A point on the globe in degrees. */
export type GlobePoint = readonly [lng: number, lat: number]

/** Degrees around the outermost label points, since a country is larger than the point of its name. */
const halo = 9
const farthestAngle = 90
/** Where the globe is seen when all of it is meant. */
const home = { x: 11, y: 20 }

/** The camera that shows these label points, or the whole globe for none, with `margin` pixels around it. */
export function globeCamera(points: readonly GlobePoint[], stage: Stage, margin: number): Camera {
  const { frame, padding } = stage
  const width = frame.width - padding.left - padding.right
  const height = frame.height - padding.top - padding.bottom
  const radius = Math.max(Math.min(width, height) / 2 - margin, 20)
  const centre = points.length === 0 ? home : middle(points)
  const spread = points.map((point) => angleBetween([centre.x, centre.y], point))
  const reach = points.length === 0 ? farthestAngle : Math.min(Math.max(...spread) + halo, farthestAngle)
  return { ...centre, zoom: zoomOfGlobe(radius / Math.sin(radians(reach)), centre.y) }
}

/** MapLibre's globe has a circumference of 512 * 2^zoom pixels, divided by the cosine of the centre's latitude. */
function zoomOfGlobe(radius: number, latitude: number): number {
  return Math.log2((2 * Math.PI * radius * Math.cos(radians(latitude))) / 512)
}

/** Direction of the sum of the unit vectors. */
function middle(points: readonly GlobePoint[]): { x: number; y: number } {
  let [x, y, z] = [0, 0, 0]
  for (const [lng, lat] of points) {
    x += Math.cos(radians(lat)) * Math.cos(radians(lng))
    y += Math.cos(radians(lat)) * Math.sin(radians(lng))
    z += Math.sin(radians(lat))
  }
  return { x: degrees(Math.atan2(y, x)), y: degrees(Math.atan2(z, Math.hypot(x, y))) }
}

/** Angle in degrees between two points seen from the globe's centre. */
export function angleBetween([lngA, latA]: GlobePoint, [lngB, latB]: GlobePoint): number {
  const [a, b, difference] = [radians(latA), radians(latB), radians(lngB - lngA)]
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(difference)
  return degrees(Math.acos(Math.min(Math.max(cosine, -1), 1)))
}

function radians(value: number): number {
  return (value * Math.PI) / 180
}

function degrees(value: number): number {
  return (value * 180) / Math.PI
}
