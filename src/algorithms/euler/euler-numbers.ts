import { inMask } from '../in-mask.ts'
import { textWidth } from '../text/text-width.ts'
import { boxesMeet, intoDisc, type Box } from './euler-box.ts'
import type { Circle } from './euler-region.ts'

/** The roomiest point of a region, and how far it is from the nearest edge. */
interface Anchor {
  readonly x: number
  readonly y: number
  readonly room: number
}

/** Points tried across a circle in the first round; each later round looks closer, by this factor, around the best one. */
const across = 16
const closer = 1.6
const rounds = 20

/** Where a number has most room among the points that are inside just the circles whose bits are set in `mask`. */
function anchorOf(circles: readonly Circle[], mask: number): Anchor {
  const [smallest] = circles.filter((_, index) => inMask(mask, index)).toSorted((a, b) => a.radius - b.radius)
  if (!smallest) return { x: 0, y: 0, room: 0 }
  let best: Anchor = { x: smallest.x, y: smallest.y, room: roomAt(circles, mask, smallest.x, smallest.y) }
  let reach = smallest.radius
  for (let round = 0; round < rounds; round += 1) {
    best = bestAround(circles, mask, best, reach)
    reach /= closer
  }
  return best
}

function bestAround(circles: readonly Circle[], mask: number, around: Anchor, reach: number): Anchor {
  const step = (2 * reach) / across
  let best = around
  for (let at = 0; at < (across + 1) ** 2; at += 1) {
    const x = around.x - reach + (at % (across + 1)) * step
    const y = around.y - reach + Math.floor(at / (across + 1)) * step
    const room = roomAt(circles, mask, x, y)
    if (room > best.room + 1e-9) best = { x, y, room }
  }
  return best
}

/** Distance to the nearest edge that bounds the region; negative outside of it. Called thousands of times a picture. */
function roomAt(circles: readonly Circle[], mask: number, x: number, y: number): number {
  let room = Infinity
  circles.forEach((circle, index) => {
    const inside = circle.radius - Math.hypot(x - circle.x, y - circle.y)
    room = Math.min(room, inMask(mask, index) ? inside : -inside)
  })
  return room
}

/** The number of a region: in its roomiest place, or outside with a line into it. */
export interface EulerNumber extends Box {
  /** The end of the line within the region; null where the number stands in it. */
  readonly to: { readonly x: number; readonly y: number } | null
  /** Height of the digits' type, in pixels. */
  readonly size: number
}

/** Type sizes tried from the largest on, in pixels. */
const sizes = [20, 16, 13] as const
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
  return Math.hypot(textWidth(String(count), size, true) / 2, size * 0.36) + 2
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
