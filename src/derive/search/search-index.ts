import type { AtlasIndex } from '../../domain/atlas-index.ts'
import type { ContentEntry } from '../../domain/content-entry.ts'
import type { Words } from '../../domain/words.ts'
import { entryNames, searchNames, type SearchTarget } from './search-names.ts'
import { indexNames, type NameIndex, rankedNames } from './search-rank.ts'

/** Something found. `matched` is the other name under which it was found, to be shown beside it; null where its own name did. */
export type Hit = SearchTarget & { readonly matched: string | null }

/** Made once a data set and language. `entries` is what the records name; none until it is loaded. */
export function indexForSearch(index: AtlasIndex, words: Words, entries: readonly ContentEntry[] = []): NameIndex {
  return indexNames([
    ...searchNames(index, words),
    ...entries.flatMap((entry) => entryNames(entry, descriptionOf(entry, words))),
  ])
}

/** By what an output is found beside its title: all that is said of it in one text. Nothing for other entries. */
function descriptionOf({ text, about }: ContentEntry, words: Words): string | null {
  if (!about) return null
  const themes = about.themes.map((code) => words.say(`theme.short.${code}`))
  return [text, words.say(`output-kind.${about.kind}`), ...themes, about.text].join(' ')
}

/** The best finds first, in the order of search-rank.ts, each thing once. */
export function searchAtlas(search: NameIndex, query: string, limit: number): readonly Hit[] {
  const once = new Map<string, Hit>()
  for (const { name } of rankedNames(search, query)) {
    const key = keyOf(name.target)
    if (!once.has(key)) once.set(key, { ...name.target, matched: name.own || name.description ? null : name.text })
  }
  return [...once.values()].slice(0, limit)
}

function keyOf(target: SearchTarget): string {
  switch (target.kind) {
    case 'mechanism':
      return `mechanism ${target.id}`
    case 'country':
      return `country ${target.iso3}`
    case 'theme':
    case 'subregion':
      return `${target.kind} ${target.code}`
    case 'entry':
      return `${target.entry.kind} ${target.entry.mechanism} ${target.entry.text}`
  }
}
