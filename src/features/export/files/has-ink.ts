import type { InkPlace } from './ink-places.ts'

/** Points across a line of letters at which it is looked at: closer than the thinnest stroke of a letter is wide. */
const pointsDown = 24

/** Whether any point of the place is other than see-through. */
export function hasInk({ box, onPicture }: InkPlace, { width, data }: Pick<ImageData, 'width' | 'data'>): boolean {
  const { a, b, c, d, e, f } = onPicture
  const { left, right, top, bottom } = box
  const step = (bottom - top) / pointsDown
  for (let y = top; y < bottom; y += step) {
    for (let x = left; x < right; x += step) {
      const along = Math.floor(a * x + c * y + e)
      const down = Math.floor(b * x + d * y + f)
      if ((data[4 * (down * width + along) + 3] ?? 0) > 0) return true
    }
  }
  return false
}
