import type { Comparison, ComparisonCell } from './comparison.ts'

/** What comes first: cells with most countries, or those that most mechanisms share. */
export type CellOrder = 'size' | 'degree'

/** The cells of a comparison in an order; where that does not decide, by the other one, then as mechanisms were chosen. */
export function orderedCells({ cells }: Comparison, order: CellOrder): readonly ComparisonCell[] {
  const [first, second] = order === 'size' ? [bySize, byDegree] : [byDegree, bySize]
  return cells.toSorted((a, b) => first(a, b) || second(a, b) || a.mask - b.mask)
}

function bySize(a: ComparisonCell, b: ComparisonCell): number {
  return b.iso3s.length - a.iso3s.length
}

function byDegree(a: ComparisonCell, b: ComparisonCell): number {
  return b.inside.length - a.inside.length
}
