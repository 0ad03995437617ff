import type { Circle } from './euler-region.ts'

/** The roomiest point of a region, and how far it is from the nearest edge. */
export interface Anchor {
  readonly x: number
  readonly y: number
  readonly room: number
}

/** Points tried across a circle in the first round; each later round looks closer, by this factor, around the best one. */
const across = 16
const closer = 1.6
const rounds = 20

/** Where a number has most room among the points that are inside just the circles whose bits are set in `mask`. */
export function anchorOf(circles: readonly Circle[], mask: number): Anchor {
  const [smallest] = circles.filter((_, index) => isSet(mask, index)).toSorted((a, b) => a.radius - b.radius)
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
    room = Math.min(room, isSet(mask, index) ? inside : -inside)
  })
  return room
}

function isSet(mask: number, bit: number): boolean {
  return (mask & (1 << bit)) !== 0
}
