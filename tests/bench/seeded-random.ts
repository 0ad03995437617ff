export interface SeededRandom {
  /** A whole number from 0 to below the end. */
  readonly below: (end: number) => number
  readonly chance: (share: number) => boolean
  /** Throws where there is nothing to choose from. */
  readonly oneOf: <Item>(items: readonly Item[]) => Item
  /** So many of them, each once, in a random order. */
  readonly someOf: <Item>(items: readonly Item[], count: number) => readonly Item[]
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): SeededRandom {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    below,
    chance: (share) => next() < share,
    oneOf: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to choose from')
      return item
    },
    someOf: (items, count) =>
      items
        .map((item) => ({ item, at: next() }))
        .toSorted((a, b) => a.at - b.at)
        .slice(0, count)
        .map(({ item }) => item),
  }
}
