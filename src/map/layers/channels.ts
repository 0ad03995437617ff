import { fadedOpacity } from '../../derive/scene/area-paint.ts'

type Channels = readonly [red: number, green: number, blue: number]

/** Red, green and blue of a hexadecimal colour, 0 to 255. */
export function channels(hex: string): Channels {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** A colour that steps back, as if it were painted with little opacity over what lies below it. */
export function fadedColour(hex: string, below: string): string {
  const under = channels(below)
  const mixed = channels(hex).map((value, at) => {
    const base = under[at] ?? 0
    return Math.round(base + (value - base) * fadedOpacity)
  })
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
