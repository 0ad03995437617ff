import { anchorOf } from './euler-anchor.ts'
import { boxesMeet, intoDisc, type Box } from './euler-box.ts'
import type { Circle } from './euler-region.ts'

/** The number of a region: in its roomiest place, or outside with a line into it. */
export interface EulerNumber extends Box {
  /** The end of the line within the region; null where the number stands in it. */
  readonly to: { readonly x: number; readonly y: number } | null
  /** Height of the digits' type, in pixels. */
  readonly size: number
}

/** Type sizes tried from the largest on, in pixels, and how wide a digit is as a share of them. */
const sizes = [20, 16, 13] as const
const digit = 0.6
/** A region that holds no disc of this diameter is no target for a finger: its number stands outside, in a box of this size. */
export const target = 24

/** The number of a region, clear of all circles and of what is `taken` where it stands outside. */
export function numberFor(
  circles: readonly Circle[],
  mask: number,
  count: number,
  taken: readonly Box[],
  width: number,
): EulerNumber {
  const { x, y, room } = anchorOf(circles, mask)
  const size = sizes.find((one) => room >= Math.max(target / 2, needed(count, one)))
  if (size) return { x, y, width: 2 * room, height: 2 * room, to: null, size }
  return { ...freePlace({ x, y }, circles, taken, width), to: { x, y }, size: 13 }
}

/** Half the diagonal of the number, and a little air. */
function needed(count: number, size: number): number {
  return Math.hypot((String(count).length * digit * size) / 2, size * 0.36) + 2
}

/** The nearest box outside of all circles, found on rings of growing size; straight above where there is none. */
function freePlace(
  from: { readonly x: number; readonly y: number },
  circles: readonly Circle[],
  taken: readonly Box[],
  width: number,
): Box {
  const turns = 24
  for (let step = 3; step < 200; step += 1) {
    for (let turn = 0; turn < turns; turn += 1) {
      const angle = (2 * Math.PI * turn) / turns - Math.PI / 2
      const box = {
        x: from.x + 6 * step * Math.cos(angle),
        y: from.y + 6 * step * Math.sin(angle),
        width: target + 4,
        height: target,
      }
      if (isFree(box, circles, taken, width)) return box
    }
  }
  return { ...from, width: target, height: target }
}

function isFree(box: Box, circles: readonly Circle[], taken: readonly Box[], width: number): boolean {
  if (box.x < box.width / 2 || box.x > width - box.width / 2) return false
  return circles.every((circle) => intoDisc(box, circle, 2) === 0) && taken.every((other) => !boxesMeet(box, other, 2))
}
