import type { SourceId } from '../../domain/ids.ts'
import { groupBy } from '../../algorithms/group-by.ts'

interface Sourced {
  readonly sources: readonly SourceId[]
}

/** Sources that most entries of a list share, shown once at its head, and those of each entry that rests on others. */
export interface SharedSources<Entry> {
  /** Empty where no set of sources stands behind more than half of the entries. */
  readonly shared: readonly SourceId[]
  /** `own` is empty where the entry rests on the shared sources alone. */
  readonly entries: readonly { readonly entry: Entry; readonly own: readonly SourceId[] }[]
}

/** Takes the set of sources behind more than half of at least two entries out of the entries, so that numbers do not drown names. */
export function shareSources<Entry extends Sourced>(entries: readonly Entry[]): SharedSources<Entry> {
  const counts = groupBy(entries, keyOf)
  const [most] = [...counts.values()].toSorted((a, b) => b.length - a.length)
  const wide = most !== undefined && most.length > 1 && most.length * 2 > entries.length
  const [first] = wide ? most : []
  return {
    shared: first?.sources ?? [],
    entries: entries.map((entry) => ({ entry, own: first && keyOf(entry) === keyOf(first) ? [] : entry.sources })),
  }
}

/** Every source behind several facts, each once, in the order in which they are first named. */
export function unionOfSources(facts: readonly Sourced[]): readonly SourceId[] {
  return [...new Set(facts.flatMap(({ sources }) => sources))]
}

function keyOf({ sources }: Sourced): string {
  return sources.toSorted().join(' ')
}
