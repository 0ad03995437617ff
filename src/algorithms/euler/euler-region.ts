import { inMask } from '../in-mask.ts'
import { rounded } from '../rounded.ts'
/** A circle in any unit, y downwards. */
export interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** A piece of a circle's edge from one angle (radians, clockwise on screen) to a later one; walked backwards where the region lies outside. */
interface Arc {
  readonly circle: Circle
  readonly from: number
  readonly to: number
  readonly backwards: boolean
}

type Point = readonly [x: number, y: number]

const fullTurn = 2 * Math.PI
/** Edges that come this close, as a share of the smaller radius, are taken to touch. */
const touching = 1e-6

/** Area of the points that are inside just those circles whose bits are set in `mask` (bit n for the circle at n), by Green's theorem. */
export function regionArea(circles: readonly Circle[], mask: number): number {
  return arcsOf(circles, mask).reduce((sum, arc) => sum + (arc.backwards ? -1 : 1) * sweptArea(arc), 0)
}

/** The same region as closed SVG path data, holes included; empty where there is none. */
export function regionPath(circles: readonly Circle[], mask: number): string {
  const left = new Set(arcsOf(circles, mask))
  const loops: string[] = []
  for (const first of left) {
    left.delete(first)
    loops.push(`M${shown(startOf(first))}${loopFrom(first, left)}Z`)
  }
  return loops.join('')
}

/** Walks on from arc to arc, each starting where the one before ends, and takes them out of `left`. */
function loopFrom(first: Arc, left: Set<Arc>): string {
  let text = arcText(first)
  for (let end = endOf(first); ;) {
    const [next] = [...left].toSorted((a, b) => distance(startOf(a), end) - distance(startOf(b), end))
    if (!next || distance(startOf(first), end) <= distance(startOf(next), end)) return text
    left.delete(next)
    text += arcText(next)
    end = endOf(next)
  }
}

/** The edges of a region: the pieces of each circle between its crossings with the others that have the region on one side. */
function arcsOf(circles: readonly Circle[], mask: number): readonly Arc[] {
  return circles.flatMap((circle, index) => {
    const others = circles.flatMap((other, at) => {
      return at === index ? [] : [{ other, angles: crossings(circle, other), wanted: inMask(mask, at) }]
    })
    const cuts = others.flatMap(({ angles }) => angles).toSorted((a, b) => a - b)
    const starts = cuts.length > 0 ? cuts : [0]
    return starts
      .map((from, at) => ({ from, to: starts[at + 1] ?? (starts[0] ?? 0) + fullTurn }))
      .filter(({ from, to }) =>
        others.every(({ other, angles, wanted }) => {
          const inside = angles.length > 0 ? holds(other, pointAt(circle, (from + to) / 2)) : liesWithin(circle, other)
          return inside === wanted
        }),
      )
      .map((piece) => ({ circle, ...piece, backwards: !inMask(mask, index) }))
  })
}

/** For a circle that does not cross the other: the whole of it is inside, or none. */
function liesWithin(circle: Circle, other: Circle): boolean {
  return circle.radius < other.radius && Math.hypot(circle.x - other.x, circle.y - other.y) < other.radius
}

/** Angles at which the edge of `circle` crosses that of another; none where they are apart, nested or only touch. */
function crossings(circle: Circle, other: Circle): readonly number[] {
  const [dx, dy] = [other.x - circle.x, other.y - circle.y]
  const apart = Math.hypot(dx, dy)
  const slack = touching * Math.min(circle.radius, other.radius)
  if (apart >= circle.radius + other.radius - slack) return []
  if (apart <= Math.abs(circle.radius - other.radius) + slack) return []
  const toward = Math.atan2(dy, dx)
  const spread = Math.acos((circle.radius ** 2 + apart ** 2 - other.radius ** 2) / (2 * circle.radius * apart))
  return [toward - spread, toward + spread].map((angle) => (angle + 2 * fullTurn) % fullTurn)
}

function sweptArea({ circle: { x, y, radius }, from, to }: Arc): number {
  const chord = x * (Math.sin(to) - Math.sin(from)) - y * (Math.cos(to) - Math.cos(from))
  return (radius * (radius * (to - from) + chord)) / 2
}

/** Two halves, as an arc command cannot say a whole turn. */
function arcText({ circle, from, to, backwards }: Arc): string {
  const middle = (from + to) / 2
  const stops = backwards ? [middle, from] : [middle, to]
  const radius = rounded(circle.radius, 2)
  return stops.map((angle) => `A${radius} ${radius} 0 0 ${backwards ? 0 : 1} ${shown(pointAt(circle, angle))}`).join('')
}

function startOf({ circle, from, to, backwards }: Arc): Point {
  return pointAt(circle, backwards ? to : from)
}

function endOf({ circle, from, to, backwards }: Arc): Point {
  return pointAt(circle, backwards ? from : to)
}

function pointAt({ x, y, radius }: Circle, angle: number): Point {
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
}

function holds({ x, y, radius }: Circle, [px, py]: Point): boolean {
  return Math.hypot(px - x, py - y) < radius
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by)
}

function shown(point: Point): string {
  return point.map((value) => rounded(value, 2)).join(' ')
}
