import type { Camera } from '../domain/map-view.ts'

const pattern = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?),(\d+(?:\.\d+)?)$/
const zoomLimit = 12

/** `x,y,zoom` with four decimals for the place (planar units; degrees on the globe) and two for the zoom. */
export function encodeCamera({ x, y, zoom }: Camera): string {
  return [Number(x.toFixed(4)), Number(y.toFixed(4)), Number(zoom.toFixed(2))].join(',')
}

/** The camera that a text spells, or null. Accepts planar units and degrees alike, since both are small numbers. */
export function decodeCamera(text: string): Camera | null {
  const [, x, y, zoom] = (pattern.exec(text) ?? []).map(Number)
  if (x === undefined || y === undefined || zoom === undefined) return null
  const possible = Math.abs(x) <= 180 && Math.abs(y) <= 90 && zoom <= zoomLimit
  return possible ? { x, y, zoom } : null
}
