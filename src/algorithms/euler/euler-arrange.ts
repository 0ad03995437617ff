import type { Circle } from './euler-region.ts'

/** Room between groups of circles that do not meet, and between a circle and one around it: shares of the larger radius. */
const apartGap = 0.25
const nestedGap = 0.06
/** Edges that are closer than this, as a share of the larger radius, are taken to touch. */
const touching = 1e-6

/**
 * The same picture in a steady place: circles that meet keep their overlaps, the second stands beside the first and the third below;
 * groups that do not meet stand in a row in the order of the sets; a circle within another does not touch its edge.
 */
export function arranged(circles: readonly Circle[]): readonly Circle[] {
  const placed = new Map<Circle, Circle>()
  let end = 0
  for (const group of groupsOf(circles)) {
    const turned = upright(group)
    const start = Math.min(...turned.map(({ x, radius }) => x - radius))
    const middle = centre(turned)
    turned.forEach((circle, index) => {
      const own = group[index]
      if (own) placed.set(own, { ...circle, x: circle.x - start + end, y: circle.y - middle })
    })
    const largest = Math.max(...turned.map(({ radius }) => radius))
    end += Math.max(...turned.map(({ x, radius }) => x + radius)) - start + apartGap * largest
  }
  const inRow = circles.map((circle) => placed.get(circle) ?? circle)
  return inRow.map((circle) => loosened(circle, inRow))
}

/** Circles that meet, directly or through others, each in the order of the sets. */
function groupsOf(circles: readonly Circle[]): readonly (readonly Circle[])[] {
  const groups: Circle[][] = []
  for (const circle of circles) {
    const met = groups.filter((group) => group.some((other) => meet(circle, other)))
    met.forEach((group) => groups.splice(groups.indexOf(group), 1))
    groups.push([...met.flat(), circle])
  }
  return groups
    .map((group) => group.toSorted((a, b) => circles.indexOf(a) - circles.indexOf(b)))
    .toSorted(([a], [b]) => (a && b ? circles.indexOf(a) - circles.indexOf(b) : 0))
}

/** Turned about the first so that the second (or, where they share a centre, the third) stands beside it, and mirrored so that the third is below. */
function upright(group: readonly Circle[]): readonly Circle[] {
  const [first, ...others] = group
  const beside = others.find((other) => first && distance(first, other) > touching * first.radius)
  if (!first || !beside) return group
  const angle = Math.atan2(beside.y - first.y, beside.x - first.x)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const turned = group.map(({ x, y, radius }) => ({
    x: (x - first.x) * cos + (y - first.y) * sin,
    y: (y - first.y) * cos - (x - first.x) * sin,
    radius,
  }))
  return (turned[2]?.y ?? 0) < 0 ? turned.map((circle) => ({ ...circle, y: -circle.y })) : turned
}

/** Moved off the edge of the smallest circle around it, where that changes no overlap with the others. */
function loosened(circle: Circle, all: readonly Circle[]): Circle {
  const [around] = all
    .filter((other) => other !== circle && other.radius > circle.radius && isWithin(circle, other))
    .toSorted((a, b) => a.radius - b.radius)
  if (!around) return circle
  const room = around.radius - circle.radius
  const apart = distance(circle, around)
  const wanted = Math.max(room / 2, room - nestedGap * around.radius)
  if (apart <= wanted) return circle
  const moved = {
    ...circle,
    x: around.x + ((circle.x - around.x) * wanted) / apart,
    y: around.y + ((circle.y - around.y) * wanted) / apart,
  }
  const others = all.filter((other) => other !== circle && other !== around)
  return others.every(
    (other) => standing(moved, other) !== 'crosses' && standing(moved, other) === standing(circle, other),
  )
    ? moved
    : circle
}

function standing(circle: Circle, other: Circle): 'apart' | 'within' | 'around' | 'crosses' {
  if (!meet(circle, other)) return 'apart'
  if (isWithin(circle, other)) return 'within'
  return isWithin(other, circle) ? 'around' : 'crosses'
}

function meet(a: Circle, b: Circle): boolean {
  return distance(a, b) < (a.radius + b.radius) * (1 - touching)
}

function isWithin(inner: Circle, outer: Circle): boolean {
  return distance(inner, outer) <= outer.radius - inner.radius + touching * outer.radius
}

/** The y midway between the highest and the lowest edge. */
function centre(circles: readonly Circle[]): number {
  const top = Math.min(...circles.map(({ y, radius }) => y - radius))
  const bottom = Math.max(...circles.map(({ y, radius }) => y + radius))
  return (top + bottom) / 2
}

function distance(a: Circle, b: Circle): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
