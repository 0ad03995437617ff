import type { Map as MapLibreMap } from 'maplibre-gl'
import { closeCallOpacity } from '../../derive/scene/area-paint.ts'
import { pairColour } from '../../derive/colour/set-colour.ts'
import type { Palette } from './area-state.ts'
import { channels } from './channels.ts'

/** Pixels of a pattern image, 4 bytes each (red, green, blue, alpha), as MapLibre's `addImage` takes them. */
export interface PatternImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** Names of the images that the layers use. `hatch`, `pair` and `close-call` lie over a country's colour, `disputed` over plain land. */
export const hatchImage = 'hatch'
export const pairImage = 'pair'
export const closeCallImage = 'close-call'
export const disputedImage = 'disputed'

/** Images are drawn at twice their size on the map, so that stripes stay crisp on dense screens. */
const pixelRatio = 2
/** Image pixels from stripe to stripe, measured along an edge. */
const hatchPeriod = 10
const pairPeriod = 14
const closeCallPeriod = 8
const disputedPeriod = 6

/** Puts the pattern images of a palette on the map, or replaces those of another. */
export function putPatterns(map: MapLibreMap, palette: Palette): void {
  put(map, hatchImage, stripes(palette.water, hatchPeriod, 0.5))
  put(map, pairImage, stripes(palette[pairColour], pairPeriod, 0.5))
  put(map, closeCallImage, mirrored(stripes(palette.water, closeCallPeriod, 0.4, closeCallOpacity)))
  put(map, disputedImage, stripes(palette.disputed, disputedPeriod, 0.5))
}

function put(map: MapLibreMap, name: string, image: PatternImage): void {
  if (map.hasImage(name)) map.updateImage(name, image)
  else map.addImage(name, image, { pixelRatio })
}

/** Stripes rising to the right, repeating every `period` image pixels, `share` of it coloured with this opacity; the rest is transparent. */
export function stripes(hex: string, period: number, share: number, opacity = 1): PatternImage {
  const [red, green, blue] = channels(hex)
  const data = new Uint8ClampedArray(period * period * 4)
  for (let pixel = 0; pixel < period * period; pixel++) {
    const x = pixel % period
    const y = Math.floor(pixel / period)
    data.set([red, green, blue, Math.round(255 * opacity * coverage((x + y) % period, period, share))], pixel * 4)
  }
  return { width: period, height: period, data }
}

/** The image with left and right exchanged: stripes that rose to the right fall. */
export function mirrored({ width, height, data }: PatternImage): PatternImage {
  const pixels = Array.from({ length: width * height }, (_, pixel) => {
    const source = 4 * (pixel - (pixel % width) + (width - 1 - (pixel % width)))
    return data.slice(source, source + 4)
  })
  return { width, height, data: new Uint8ClampedArray(pixels.flatMap((pixel) => [...pixel])) }
}

/** How much of a pixel the stripe covers: its edges run through pixels diagonally and fade over one. */
function coverage(phase: number, period: number, share: number): number {
  const middle = (period - 1) / 2
  const distance = Math.abs(phase - middle)
  return Math.min(Math.max((share * period) / 2 - distance + 0.5, 0), 1)
}
