import { boxesMeet, intoDisc, type Box } from './euler-box.ts'
import type { Circle } from './euler-region.ts'

/** Where the name of a circle stands: beside its edge, or farther off with a line to it. */
export interface EulerLabel extends Box {
  /** The end of the line on the circle's edge; null where the name stands right beside it. */
  readonly to: { readonly x: number; readonly y: number } | null
}

interface Candidate {
  readonly label: EulerLabel
  readonly cost: number
}

const height = 24
const gap = 4
/** Places of each name that are combined: the cheapest ones. */
const mostTried = 7
/** A line that ends closer than this to another circle's edge could mean either. */
const clearOfEdges = 8
/** Places along a circle that are tried, as shares of its radius from its middle. */
const places = [0, -0.35, 0.35, -0.7, 0.7, -0.95, 0.95] as const

/**
 * One name a circle, above or below it, clear of circles and of each other as far as that can be; of all combinations the one with
 * the shortest lines. `widths` in pixels, in the order of the circles; names stay between 0 and `width`.
 */
export function labelsFor(circles: readonly Circle[], widths: readonly number[], width: number): readonly EulerLabel[] {
  const choices = circles.map((circle, index) =>
    candidatesFor(circle, circles, Math.min(widths[index] ?? 0, width), width),
  )
  const [best] = combinations(choices)
    .map((labels) => ({ labels, cost: costOf(labels) }))
    .toSorted((a, b) => a.cost - b.cost)
  return best?.labels.map(({ label }) => label) ?? []
}

function costOf(labels: readonly Candidate[]): number {
  const collisions = labels.flatMap(({ label }, index) =>
    labels.slice(index + 1).filter((other) => boxesMeet(label, other.label, gap)),
  )
  return labels.reduce((sum, { cost }) => sum + cost, 0) + 1000 * collisions.length
}

function candidatesFor(
  circle: Circle,
  circles: readonly Circle[],
  labelWidth: number,
  width: number,
): readonly Candidate[] {
  const top = Math.min(...circles.map(({ y, radius }) => y - radius))
  const bottom = Math.max(...circles.map(({ y, radius }) => y + radius))
  const candidates = [-1, 1].flatMap((side) =>
    places.flatMap((place) => {
      const edge = {
        x: circle.x + place * circle.radius,
        y: circle.y + side * circle.radius * Math.sqrt(1 - place ** 2),
      }
      const x = clamp(edge.x, labelWidth / 2, width - labelWidth / 2)
      const size = { x, width: labelWidth, height }
      const near = besideEdge(circle, { ...size, y: circle.y }, side)
      const far = { ...size, y: (side < 0 ? top : bottom) + side * (gap + height / 2) }
      return [
        { label: { ...near, to: null }, cost: costOfPlace(near, circles) + 8 * Math.abs(place) },
        { label: { ...far, to: edge }, cost: costOfPlace(far, circles) + lineCost(far, edge, circle, circles) },
      ]
    }),
  )
  return candidates.toSorted((a, b) => a.cost - b.cost).slice(0, mostTried)
}

/** Moved up or down until it just clears its own circle. */
function besideEdge(circle: Circle, box: Box, side: number): Box {
  const beside = Math.max(0, Math.abs(box.x - circle.x) - box.width / 2)
  const rise = Math.sqrt(Math.max(0, circle.radius ** 2 - beside ** 2))
  return { ...box, y: circle.y + side * (rise + gap + box.height / 2) }
}

function costOfPlace(box: Box, circles: readonly Circle[]): number {
  return circles.reduce((sum, circle) => (intoDisc(box, circle, 1) > 0 ? sum + 300 + intoDisc(box, circle, 1) : sum), 0)
}

/** Long lines, lines across other circles and lines to where edges cross are hard to follow. */
function lineCost(box: Box, edge: { x: number; y: number }, own: Circle, circles: readonly Circle[]): number {
  const length = Math.hypot(box.x - edge.x, box.y - edge.y)
  const depths = circles
    .filter((other) => other !== own)
    .map(({ x, y, radius }) => radius - Math.hypot(edge.x - x, edge.y - y))
  const crossed = depths.filter((depth) => depth > 0).length
  const unclear = depths.filter((depth) => Math.abs(depth) < clearOfEdges).length
  return 20 + length * (1 + crossed) + 40 * unclear
}

function combinations<Value>(choices: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  return choices.reduce<readonly (readonly Value[])[]>(
    (before, options) => before.flatMap((chosen) => options.map((option) => [...chosen, option])),
    [[]],
  )
}

function clamp(value: number, from: number, to: number): number {
  return Math.min(Math.max(value, from), Math.max(from, to))
}
