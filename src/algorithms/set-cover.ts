/** Something that reaches items: a mechanism and its countries. */
export interface CoverSet<Key, Item> {
  readonly key: Key
  readonly items: ReadonlySet<Item>
}

/** One set that is taken, what it adds to those taken before it, and how many items are reached with it. */
export interface CoverStep<Key, Item> {
  readonly key: Key
  /** At least one, in the order of the universe. */
  readonly adds: readonly Item[]
  readonly reached: number
}

export interface Cover<Key, Item> {
  /** Each adds as many items as the one before it, or fewer. */
  readonly steps: readonly CoverStep<Key, Item>[]
  /** Items of the universe that no set reaches, in its order. */
  readonly missed: readonly Item[]
  /** No choice of fewer sets reaches as much; as many as the steps where the steps are surely the fewest. */
  readonly atLeast: number
}

/**
 * Few sets that together reach all of the universe that can be reached, by the greedy rule: always the set that adds most, the first
 * of equals in the order given. It finds a small choice, not surely the smallest: with n items at most 1 + ln n times as many sets
 * (V. Chvátal, A greedy heuristic for the set-covering problem, Mathematics of Operations Research 4(3), 1979). Items outside the
 * universe do not count.
 */
export function setCover<Key, Item>(
  universe: ReadonlySet<Item>,
  sets: readonly CoverSet<Key, Item>[],
): Cover<Key, Item> {
  const missing = new Set(universe)
  const steps: CoverStep<Key, Item>[] = []
  for (;;) {
    const best = mostAdding(missing, sets)
    if (best === null) break
    for (const item of best.adds) missing.delete(item)
    steps.push({ ...best, reached: universe.size - missing.size })
  }
  const reachable = [...universe].filter((item) => !missing.has(item))
  const atLeast = Math.max(fewestBySize(reachable, sets), fewestByApartness(reachable, sets))
  return { steps, missed: [...missing], atLeast }
}

function mostAdding<Key, Item>(missing: ReadonlySet<Item>, sets: readonly CoverSet<Key, Item>[]) {
  let best: Pick<CoverStep<Key, Item>, 'key' | 'adds'> | null = null
  for (const { key, items } of sets) {
    const adds = [...missing].filter((item) => items.has(item))
    if (adds.length > (best?.adds.length ?? 0)) best = { key, adds }
  }
  return best
}

/** So many of the largest sets are needed before their sizes add up to the number of items. */
function fewestBySize<Key, Item>(items: readonly Item[], sets: readonly CoverSet<Key, Item>[]): number {
  const sizes = sets.map((set) => items.filter((item) => set.items.has(item)).length).toSorted((a, b) => b - a)
  let sum = 0
  let count = 0
  while (sum < items.length) {
    sum += sizes[count] ?? items.length
    count += 1
  }
  return count
}

/** Items of which no two are in one and the same set need a set each; looked for among those in fewest sets first. */
function fewestByApartness<Key, Item>(items: readonly Item[], sets: readonly CoverSet<Key, Item>[]): number {
  const holders = items.map((item) => sets.filter((set) => set.items.has(item))).toSorted((a, b) => a.length - b.length)
  const taken = new Set<CoverSet<Key, Item>>()
  let count = 0
  for (const holding of holders) {
    if (holding.some((set) => taken.has(set))) continue
    for (const set of holding) taken.add(set)
    count += 1
  }
  return count
}
