import { overlapOf, type SetOverlap } from '../../algorithms/set-overlap.ts'
import type { Iso3 } from '../../domain/ids.ts'
import { comparable, type ComparedMechanism, type Comparison } from './comparison.ts'

export interface ComparedPair extends SetOverlap<Iso3> {
  readonly a: ComparedMechanism
  readonly b: ComparedMechanism
}

/** Every two mechanisms of a comparison whose countries are known, the earlier one first. */
export function comparedPairs(comparison: Comparison): readonly ComparedPair[] {
  const known = comparable(comparison)
  return known.flatMap((a, index) => known.slice(index + 1).map((b) => ({ a, b, ...overlapOf(a.iso3s, b.iso3s) })))
}
