import MiniSearch from 'minisearch'
import type { AtlasIndex } from '../domain/atlas-index.ts'
import type { Words } from '../domain/words.ts'
import { foldText } from './fold-text.ts'
import { type SearchName, searchNames, type SearchTarget } from './search-names.ts'

export interface SearchIndex {
  readonly engine: MiniSearch<{ readonly id: number; readonly text: string }>
  readonly names: readonly SearchName[]
}

/** Something found. `matched` is the other name under which it was found, to be shown beside it; null where its own name did. */
export type Hit = SearchTarget & { readonly matched: string | null }

/** Made once a data set and language. */
export function indexForSearch(index: AtlasIndex, words: Words): SearchIndex {
  const names = searchNames(index, words)
  const engine = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ['text'],
    processTerm: foldText,
    searchOptions: { prefix: true, fuzzy: mistakesAllowed },
  })
  engine.addAll(names.map(({ text }, id) => ({ id, text })))
  return { engine, names }
}

/**
 * The best finds first: a name that is just what was typed, then names that begin with it, then those that hold its words, then the
 * others by likeness; the name that is shown before other names. All words must be found in one name; where none holds all, any of them will do.
 */
export function searchAtlas(search: SearchIndex, query: string, limit: number): readonly Hit[] {
  const typed = foldText(query).trim()
  if (typed === '') return []
  const strict = search.engine.search(typed, { combineWith: 'AND' })
  const results = strict.length > 0 ? strict : search.engine.search(typed, { combineWith: 'OR' })
  const found = results.flatMap(({ id, score }) => {
    const name = search.names[Number(id)]
    return name === undefined ? [] : [{ name, rank: rankOf(name, typed), score }]
  })
  const best = found.toSorted((a, b) => a.rank - b.rank || b.score - a.score).map(({ name }) => name)
  const once = new Map(best.toReversed().map((name) => [keyOf(name.target), name]))
  return best
    .filter((name) => once.get(keyOf(name.target)) === name)
    .slice(0, limit)
    .map(({ target, text, own }) => ({ ...target, matched: own ? null : text }))
}

/** Share of its letters that a word may be away from what was meant; short words are acronyms and must be right. */
function mistakesAllowed(term: string): number | false {
  const acronym = 3
  return term.length > acronym ? 0.2 : false
}

/** Lower is better: exact, beginning, all words in it as typed, by likeness; each first for the name that is shown. */
function rankOf({ folded, own }: SearchName, typed: string): number {
  const other = own ? 0 : 1
  if (folded === typed) return other
  if (folded.startsWith(typed)) return 2 + other
  return typed.split(' ').every((word) => folded.includes(word)) ? 4 + other : 6 + other
}

function keyOf(target: SearchTarget): string {
  switch (target.kind) {
    case 'mechanism':
      return `mechanism ${target.id}`
    case 'country':
      return `country ${target.iso3}`
    case 'theme':
      return `theme ${target.code}`
  }
}
