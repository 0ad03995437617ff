import type { EulerCircle, EulerRegion } from './euler.ts'
import { labelsFor, type EulerLabel } from '../../algorithms/euler/euler-labels.ts'
import { numberFor, type EulerNumber } from '../../algorithms/euler/euler-numbers.ts'
import { regionPath } from '../../algorithms/euler/euler-region.ts'
import { textWidth } from '../../algorithms/text/text-width.ts'
import { targetOf, type EulerTarget } from '../../algorithms/euler/euler-target.ts'

/** An Euler diagram laid out for a width, in pixels from its upper left corner. */
export interface EulerPicture {
  readonly width: number
  readonly height: number
  readonly circles: readonly (EulerCircle & { readonly label: EulerLabel })[]
  /** `path` is the outline of the region, holes included. */
  readonly regions: readonly (EulerRegion & {
    readonly path: string
    readonly number: EulerNumber
    readonly target: EulerTarget
  })[]
}

/** Free pixels at the sides, and the most that circles may be high. */
const margin = 10
const highest = 300
/** Pixels of a name: the size of its type, and what stands beside it for each set and around it. */
const labelType = { size: 13, mark: 18, space: 14 } as const

/** Circles as large as the width lets them be, with names around and numbers in them, or beside them where they have no room. */
export function eulerPicture(
  circles: readonly EulerCircle[],
  regions: readonly EulerRegion[],
  width: number,
): EulerPicture {
  const scaled = scaledTo(circles, width)
  const labels = labelsFor(scaled, scaled.map(labelWidth), width)
  const numbers: EulerNumber[] = []
  for (const { cell, circleMask } of regions) {
    const taken = [...labels, ...numbers.filter(({ to }) => to !== null)]
    numbers.push(numberFor(scaled, circleMask, cell.iso3s.length, taken, width))
  }
  const outside = [...labels, ...numbers.filter(({ to }) => to !== null)]
  const top = Math.min(
    ...scaled.map(({ y, radius }) => y - radius - 2),
    ...outside.map(({ y, height }) => y - height / 2),
  )
  const bottom = Math.max(
    ...scaled.map(({ y, radius }) => y + radius + 2),
    ...outside.map(({ y, height }) => y + height / 2),
  )
  const lowered = scaled.map((circle) => ({ ...circle, y: circle.y - top }))
  return {
    width,
    height: Math.ceil(bottom - top),
    circles: lowered.flatMap((circle, index) =>
      labels[index] ? [{ ...circle, label: raised(labels[index], top) }] : [],
    ),
    regions: regions.flatMap((region, index) => {
      const number = numbers[index] && raised(numbers[index], top)
      if (!number) return []
      const { circleMask } = region
      return [
        { ...region, number, path: regionPath(lowered, circleMask), target: targetOf(lowered, circleMask, number) },
      ]
    }),
  }
}

/** What stands beside a circle: the short names of its sets and how many countries they have. */
export function labelText({ sets }: EulerCircle): { readonly names: string; readonly count: number } {
  return { names: sets.map(({ mechanism }) => mechanism.short).join(' = '), count: sets[0]?.iso3s?.size ?? 0 }
}

function labelWidth(circle: EulerCircle): number {
  const { names, count } = labelText(circle)
  const { size, mark, space } = labelType
  return Math.ceil(textWidth(`${names}${count}`, size, true) + mark * circle.sets.length + space)
}

function scaledTo(circles: readonly EulerCircle[], width: number): readonly EulerCircle[] {
  const [start, end] = [
    Math.min(...circles.map(({ x, radius }) => x - radius)),
    Math.max(...circles.map(({ x, radius }) => x + radius)),
  ]
  const [top, bottom] = [
    Math.min(...circles.map(({ y, radius }) => y - radius)),
    Math.max(...circles.map(({ y, radius }) => y + radius)),
  ]
  const scale = Math.min((width - 2 * margin) / (end - start), highest / (bottom - top))
  const aside = (width - (end - start) * scale) / 2
  return circles.map((circle) => ({
    ...circle,
    x: aside + (circle.x - start) * scale,
    y: (circle.y - top) * scale,
    radius: circle.radius * scale,
  }))
}

function raised<Placed extends { readonly y: number; readonly to: { readonly x: number; readonly y: number } | null }>(
  placed: Placed,
  top: number,
): Placed {
  return { ...placed, y: placed.y - top, to: placed.to && { x: placed.to.x, y: placed.to.y - top } }
}
