import type { ScaleLinear } from 'd3-scale'
import type { FoundingDot, FoundingStrip } from '../../derive/mechanism/founding-strip.ts'

export interface PlacedDot {
  readonly dot: FoundingDot
  readonly year: number
  /** Middle of the dot from the strip's start, pixels. */
  readonly along: number
  /** Foot of the dot's target above the axis, pixels. */
  readonly above: number
  /** Size of the target that a pointer hits: as large as its neighbours allow, pixels. */
  readonly wide: number
  readonly high: number
}

/** Height of the room for a stack, pixels. */
const room = 40
/** Most that one dot takes of it. */
const tallest = 9
/** The smallest target that the guidelines ask for; where there is room a dot has it across. */
const target = 24

/** Where each dot stands, years from left to right, stacks from the top down so that all arrow keys lead where they point. */
export function dotLayout(strip: FoundingStrip, scale: ScaleLinear<number, number>): readonly PlacedDot[] {
  const most = Math.max(1, ...strip.years.map(({ dots }) => dots.length))
  const high = Math.min(tallest, room / most)
  const wide = Math.min(target, Math.max(high, scale(1) - scale(0)))
  return strip.years.flatMap(({ year, dots }) =>
    dots.map((dot, level) => ({ dot, year, along: scale(year), above: level * high, wide, high })).toReversed(),
  )
}
