import type { Iso3 } from '../../domain/ids.ts'
import { comparable, type ComparedMechanism, type Comparison } from './comparison.ts'

/** What two sets of countries have in common. Shares are 0 to 1; null where they would be taken of nothing. */
export interface Overlap {
  readonly shared: readonly Iso3[]
  readonly onlyA: readonly Iso3[]
  readonly onlyB: readonly Iso3[]
  /** Shared over all that are in either: the index of Jaccard (1901). */
  readonly jaccard: number | null
  /** The share of A that is in B too, and of B that is in A. They differ where the sizes do. */
  readonly aInB: number | null
  readonly bInA: number | null
}

export interface ComparedPair extends Overlap {
  readonly a: ComparedMechanism
  readonly b: ComparedMechanism
}

/** Every two mechanisms of a comparison whose countries are known, the earlier one first. */
export function comparedPairs(comparison: Comparison): readonly ComparedPair[] {
  const known = comparable(comparison)
  return known.flatMap((a, index) => known.slice(index + 1).map((b) => ({ a, b, ...overlapOf(a.iso3s, b.iso3s) })))
}

export function overlapOf(a: ReadonlySet<Iso3>, b: ReadonlySet<Iso3>): Overlap {
  const shared = [...a].filter((iso3) => b.has(iso3))
  const onlyA = [...a].filter((iso3) => !b.has(iso3))
  const onlyB = [...b].filter((iso3) => !a.has(iso3))
  return {
    shared,
    onlyA,
    onlyB,
    jaccard: share(shared.length, a.size + onlyB.length),
    aInB: share(shared.length, a.size),
    bInA: share(shared.length, b.size),
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
