import { greedyLayout, venn } from '@upsetjs/venn.js'
import { arranged } from './euler-arrange.ts'
import type { Circle } from './euler-region.ts'

/** How many countries are in all of these sets, whatever else they are in; sets by their place. */
export interface SetOverlap {
  readonly sets: readonly number[]
  readonly size: number
}

/**
 * Circles whose areas are the sizes and, as far as circles can, whose common areas are the overlaps (@upsetjs/venn.js). One circle for
 * each set, in their order, none of size 0. The same for the same overlaps: the start is its greedy one, never a random one.
 */
export function circlesFor(overlaps: readonly SetOverlap[]): readonly Circle[] {
  const areas = overlaps.map(({ sets, size }) => ({ sets: sets.map(String), size }))
  const found = venn(areas, { initialLayout: greedyLayout })
  const circles = overlaps
    .filter(({ sets }) => sets.length === 1)
    .flatMap(({ sets: [set] }) => {
      const circle = found[String(set)]
      return circle ? [{ x: circle.x, y: circle.y, radius: circle.radius }] : []
    })
  return arranged(circles)
}
