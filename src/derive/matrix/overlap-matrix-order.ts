import type { Mechanism } from '../../domain/atlas-index.ts'
import type { MatrixOrder } from '../../domain/view-options.ts'
import { levels, regions } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'

export interface OrderRequest {
  readonly order: MatrixOrder
  /** The positions as seriation seats them; null as long as they are not known, and then `similar` is by name. */
  readonly similar: readonly number[] | null
  /** What `size` is of, by position: members, or priorities. */
  readonly sizes: readonly number[]
}

/**
 * The positions of mechanisms in an order: by level and by region as the vocabulary has them (a mechanism of several regions stands with the
 * first that is named), by founding the oldest first, by size the largest first. What is not known comes last, equals are by name.
 */
export function mechanismPositions(
  mechanisms: readonly Mechanism[],
  { order, similar, sizes }: OrderRequest,
  words: Words,
): readonly number[] {
  if (order === 'similar' && similar?.length === mechanisms.length) return similar
  const rank = (mechanism: Mechanism, position: number): number => {
    switch (order) {
      case 'similar':
      case 'name':
        return 0
      case 'level':
        return levels.indexOf(mechanism.level)
      case 'region':
        return (
          regions.findIndex((region) => region === mechanism.regions[0]) + (mechanism.regions.length > 0 ? 0 : Infinity)
        )
      case 'founded':
        return mechanism.established ?? Infinity
      case 'size':
        return -(sizes[position] ?? 0)
    }
  }
  return mechanisms
    .map((mechanism, position) => ({ position, short: mechanism.short, rank: rank(mechanism, position) }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank) || words.compare(a.short, b.short))
    .map(({ position }) => position)
}

function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a - b
}
