import type { PlanarPoint, PlanarPolygon, PlanarRing } from '../../domain/planar-map.ts'

/** A grid of whole numbers onto which planar points are rounded: `steps` from the map's left edge to its right one. */
export interface Grid {
  readonly steps: number
}

type GridPoint = readonly [x: number, y: number]

/** Closed rings as path data with relative whole-number steps, the shortest form SVG has. Rings that collapse on the grid are left out. */
export function polygonsPath(polygons: readonly PlanarPolygon[], grid: Grid): string {
  return polygons
    .flat()
    .map((ring) => snapped(ring, grid))
    .filter((ring) => ring.length > 2)
    .map((ring) => `${steps(ring)}z`)
    .join('')
}

/** Open lines as path data. */
export function linesPath(parts: readonly PlanarRing[], grid: Grid): string {
  return parts
    .map((part) => snapped(part, grid))
    .filter((part) => part.length > 1)
    .map(steps)
    .join('')
}

/** Dots: drawn by a stroke with round caps. */
export function dotsPath(points: readonly PlanarPoint[], grid: Grid): string {
  return points.map((point) => `M${toGrid(point, grid).join(' ')}h0`).join('')
}

/** Points on the grid, without repetitions, without points in the middle of a straight run, and without the closing one. */
export function snapped(ring: PlanarRing, grid: Grid): GridPoint[] {
  const points: GridPoint[] = []
  for (const point of ring) {
    const next = toGrid(point, grid)
    const last = points.at(-1)
    if (last && same(last, next)) continue
    const beforeLast = points.at(-2)
    if (last && beforeLast && goesOn(beforeLast, last, next)) points.pop()
    points.push(next)
  }
  const [first] = points
  const last = points.at(-1)
  const closed = ring.length > 3 && ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1]
  if (closed && points.length > 1 && first && last && same(first, last)) points.pop()
  return points
}

function toGrid([x, y]: PlanarPoint, { steps: count }: Grid): GridPoint {
  return [Math.round(x * count), Math.round(y * count)]
}

function same(a: GridPoint, b: GridPoint): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

/** True where b lies on the straight way from a to c. */
function goesOn(a: GridPoint, b: GridPoint, c: GridPoint): boolean {
  const [abx, aby, bcx, bcy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]]
  return abx * bcy === aby * bcx && abx * bcx + aby * bcy > 0
}

/** `M` to the first point, then relative steps; a horizontal or vertical step takes one number. */
function steps(points: readonly GridPoint[]): string {
  let text = ''
  let before: GridPoint | null = null
  let command = ''
  for (const point of points) {
    const [name, numbers] = before === null ? ['M', [...point]] : step(before, point)
    text += (name === command ? '' : name) + joined(numbers, name === command)
    command = name
    before = point
  }
  return text
}

function step(from: GridPoint, to: GridPoint): [name: string, numbers: number[]] {
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  if (y === 0) return ['h', [x]]
  return x === 0 ? ['v', [y]] : ['l', [x, y]]
}

/** Numbers with as few separators as SVG allows: a minus sign separates by itself. */
function joined(numbers: readonly number[], goesOnCommand: boolean): string {
  return numbers
    .map((value, place) => (value < 0 || (place === 0 && !goesOnCommand) ? `${value}` : ` ${value}`))
    .join('')
}
