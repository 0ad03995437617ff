import { inMask } from '../in-mask.ts'
import { target, type EulerNumber } from './euler-numbers.ts'
import { regionPath, type Circle } from './euler-region.ts'

/**
 * Where a region is pointed at: a box whose middle is the number, so that a press on the middle of the box is one on the region, and
 * the region's outline within the box, with a square around a number that stands outside.
 */
export interface EulerTarget {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Path data from the upper left corner of the box. */
  readonly path: string
}

export function targetOf(circles: readonly Circle[], mask: number, { x, y, to }: EulerNumber): EulerTarget {
  const inside = circles.filter((_, index) => inMask(mask, index))
  const reach = (at: (circle: Circle) => number, middle: number) =>
    Math.max(target / 2, ...inside.map((circle) => Math.abs(at(circle) - middle) + circle.radius))
  const [across, down] = [reach((circle) => circle.x, x), reach((circle) => circle.y, y)]
  const shifted = circles.map((circle) => ({ ...circle, x: circle.x - x + across, y: circle.y - y + down }))
  const half = target / 2
  const square = to ? `M${across - half} ${down - half}h${target}v${target}h${-target}Z` : ''
  return { x: x - across, y: y - down, width: 2 * across, height: 2 * down, path: regionPath(shifted, mask) + square }
}
