/** What two sets have in common. Shares are 0 to 1; null where they would be taken of nothing. */
export interface SetOverlap<Item> {
  readonly shared: readonly Item[]
  readonly onlyA: readonly Item[]
  readonly onlyB: readonly Item[]
  /** Shared over all that are in either: the index of Jaccard (1901). */
  readonly jaccard: number | null
  /** The share of A that is in B too, and of B that is in A. They differ where the sizes do. */
  readonly aInB: number | null
  readonly bInA: number | null
}

export function overlapOf<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): SetOverlap<Item> {
  const shared = [...a].filter((item) => b.has(item))
  const both = shared.length
  return {
    shared,
    onlyA: [...a].filter((item) => !b.has(item)),
    onlyB: [...b].filter((item) => !a.has(item)),
    jaccard: jaccardIndex(a.size, b.size, both),
    aInB: shareOf(both, a.size),
    bInA: shareOf(both, b.size),
  }
}

/** How many are in either of two sets of these sizes that share so many. */
export function eitherCount(a: number, b: number, shared: number): number {
  return a + b - shared
}

/** Of two sets of these sizes, shared over all that are in either; null for two that hold nothing. */
export function jaccardIndex(a: number, b: number, shared: number): number | null {
  return shareOf(shared, eitherCount(a, b, shared))
}

/** A part of a whole, 0 to 1; null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
