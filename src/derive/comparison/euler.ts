import { inMask } from '../../algorithms/in-mask.ts'
import { comparable, type ComparedMechanism, type Comparison, type ComparisonCell } from './comparison.ts'
import { circlesFor, type SetOverlap } from '../../algorithms/euler/euler-layout.ts'
import { regionArea, type Circle } from '../../algorithms/euler/euler-region.ts'

/** A circle of an Euler diagram. Its area is the number of its countries. */
export type EulerCircle = Circle & {
  /** Usually one; those that have the very same countries share a circle. */
  readonly sets: readonly ComparedMechanism[]
}

/** A cell of the comparison as a region of the picture. */
export interface EulerRegion {
  readonly cell: ComparisonCell
  /** Bit n is set for the circle at n. */
  readonly circleMask: number
}

/** What circles would say wrongly of those who are in just these mechanisms: `drawn` is the area of the region, in countries. */
export interface EulerFault {
  /** `number` where there are not two or three sets to draw at all. */
  readonly fault: 'number' | 'missing' | 'invented' | 'wrong'
  readonly inside: readonly ComparedMechanism[]
  readonly count: number
  readonly drawn: number
}

export type Euler =
  | { readonly kind: 'circles'; readonly circles: readonly EulerCircle[]; readonly regions: readonly EulerRegion[] }
  | { readonly kind: 'untrue'; readonly why: EulerFault }

/** Areas may be off by a twentieth of their countries, or a quarter of one country. */
const tolerance = { share: 0.05, countries: 0.25 }
/** A region where no country is may be this large, in countries: too small to be seen as one. */
const unseen = 0.02
/** A region with countries that is smaller than this share of them cannot be found. */
const found = 0.1
const mostSets = 3

/**
 * Two or three sets as circles whose regions have areas in proportion to their countries. Every region is measured: where circles cannot
 * be true, the worst fault is handed back instead.
 */
export function eulerOf(comparison: Comparison): Euler {
  const known = comparable(comparison).filter(({ iso3s }) => iso3s.size > 0)
  const number = { fault: 'number', inside: known, count: known.length, drawn: 0 } as const
  if (known.length < 2 || known.length > mostSets) return { kind: 'untrue', why: number }
  const groups = sameSets(comparison, known)
  const cells = comparison.cells.map((cell) => ({ cell, circleMask: circleMaskOf(cell, groups) }))
  const circles = circlesFor(overlapsOf(cells, groups.length))
  const [worst] = faultsOf(circles, groups, cells)
  if (worst) return { kind: 'untrue', why: worst }
  const drawn = groups.flatMap((sets, index) => (circles[index] ? [{ ...circles[index], sets }] : []))
  return { kind: 'circles', circles: drawn, regions: cells }
}

/** Mechanisms that have the very same countries, together. */
function sameSets(
  { cells }: Comparison,
  known: readonly ComparedMechanism[],
): readonly (readonly ComparedMechanism[])[] {
  const cellsOf = ({ position }: ComparedMechanism) =>
    cells.flatMap(({ mask }) => (inMask(mask, position) ? [mask] : [])).join()
  const groups = new Map<string, ComparedMechanism[]>()
  for (const one of known) groups.set(cellsOf(one), [...(groups.get(cellsOf(one)) ?? []), one])
  return [...groups.values()]
}

function circleMaskOf({ mask }: ComparisonCell, groups: readonly (readonly ComparedMechanism[])[]): number {
  return groups.reduce(
    (bits, [first], index) => (first && inMask(mask, first.position) ? bits | (1 << index) : bits),
    0,
  )
}

function overlapsOf(cells: readonly EulerRegion[], sets: number): readonly SetOverlap[] {
  return masksOf(sets).map((mask) => ({
    sets: Array.from({ length: sets }, (_, set) => set).filter((set) => inMask(mask, set)),
    size: cells.reduce(
      (sum, { cell, circleMask }) => ((circleMask & mask) === mask ? sum + cell.iso3s.length : sum),
      0,
    ),
  }))
}

/** The worst first, measured in tolerances. */
function faultsOf(
  circles: readonly Circle[],
  groups: readonly (readonly ComparedMechanism[])[],
  cells: readonly EulerRegion[],
): readonly EulerFault[] {
  return masksOf(circles.length)
    .map((mask) => {
      const count = cells.find(({ circleMask }) => circleMask === mask)?.cell.iso3s.length ?? 0
      const inside = groups.filter((_, index) => inMask(mask, index)).flat()
      return { inside, count, drawn: regionArea(circles, mask) }
    })
    .map((region) => ({ ...region, off: Math.abs(region.drawn - region.count) / allowed(region.count) }))
    .filter(({ off }) => off > 1)
    .toSorted((a, b) => b.off - a.off)
    .map(({ inside, count, drawn }) => ({ fault: faultIn(count, drawn), inside, count, drawn }))
}

function faultIn(count: number, drawn: number): EulerFault['fault'] {
  if (count === 0) return 'invented'
  return drawn < count * found ? 'missing' : 'wrong'
}

/** By how many countries the area of a region may be off. */
function allowed(count: number): number {
  return count === 0 ? unseen : Math.max(tolerance.countries, tolerance.share * count)
}

/** All combinations of sets, the empty one left out. */
function masksOf(sets: number): readonly number[] {
  return Array.from({ length: 2 ** sets - 1 }, (_, index) => index + 1)
}
