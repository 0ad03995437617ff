import MiniSearch from 'minisearch'
import type { SearchName } from './search-names.ts'
import { normalText, wordsOfText } from './search-text.ts'

/** How well a name fits what was typed, the best first. */
const ranks = {
  /** It is just that. */
  exact: 0,
  begins: 1,
  /** All words stand in it. */
  words: 2,
  /** All words begin words of it. */
  beginnings: 3,
  /** All words stand somewhere in it, be it inside a longer word: not all scripts part words. */
  inside: 4,
  /** It is like it: a small mistake, or some of the words. */
  alike: 5,
} as const
type Rank = (typeof ranks)[keyof typeof ranks]

export interface RankedName {
  readonly name: SearchName
  readonly rank: Rank
}

type Engine = MiniSearch<{ readonly id: number; readonly text: string }>

/** All names, and on demand what finds those that are only like a text. */
export interface NameIndex {
  readonly names: readonly SearchName[]
  readonly engine: () => Engine
}

export function indexNames(names: readonly SearchName[]): NameIndex {
  let engine: Engine | null = null
  return { names, engine: () => (engine ??= makeEngine(names)) }
}

export function isExact({ rank }: RankedName): boolean {
  return rank === ranks.exact
}

/** True where every word that was typed is a word of the name or begins one. */
export function isStrict({ rank }: RankedName): boolean {
  return rank <= ranks.beginnings
}

/**
 * The names that fit a text, the best first; among equals the name that is shown before other names, what has a page
 * before what stands on one, the shorter before the longer.
 * What only holds it inside words counts where nothing fits better, and what is only like it where nothing holds it.
 */
export function rankedNames(index: NameIndex, text: string): readonly RankedName[] {
  const typed = normalText(text)
  if (typed === '') return []
  const found = index.names.flatMap((name) => {
    const rank = rankOf(name, typed)
    return rank === null ? [] : [{ name, rank }]
  })
  const strict = found.filter(isStrict)
  if (strict.length > 0) return strict.toSorted(byRank)
  return found.length > 0 ? found.toSorted(byRank) : alikeNames(index, typed)
}

function rankOf({ normal, description }: SearchName, typed: string): Rank | null {
  if (normal === typed) return ranks.exact
  if (normal.startsWith(typed) && !description) return ranks.begins
  const words = wordsOfText(typed)
  if (!words.every((word) => normal.includes(word))) return null
  if (words.every((word) => ` ${normal} `.includes(` ${word} `))) return ranks.words
  if (description) return null
  return words.every((word) => ` ${normal}`.includes(` ${word}`)) ? ranks.beginnings : ranks.inside
}

function isEntry({ name }: RankedName): boolean {
  return name.target.kind === 'entry'
}

function byRank(a: RankedName, b: RankedName): number {
  return (
    a.rank - b.rank ||
    Number(b.name.own) - Number(a.name.own) ||
    Number(isEntry(a)) - Number(isEntry(b)) ||
    a.name.normal.length - b.name.normal.length
  )
}

function alikeNames({ names, engine }: NameIndex, typed: string): readonly RankedName[] {
  const all = engine().search(typed, { combineWith: 'AND' })
  const results = all.length > 0 ? all : engine().search(typed, { combineWith: 'OR' })
  const found = results.flatMap(({ id, score }) => {
    const name = names[Number(id)]
    return name ? [{ name, score }] : []
  })
  return found
    .toSorted((a, b) => Number(b.name.own) - Number(a.name.own) || b.score - a.score)
    .map(({ name }) => ({ name, rank: ranks.alike }))
}

function makeEngine(names: readonly SearchName[]): Engine {
  const engine: Engine = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    searchOptions: { prefix: true, fuzzy: mistakesAllowed },
  })
  engine.addAll(names.flatMap(({ normal, description }, id) => (description ? [] : [{ id, text: normal }])))
  return engine
}

/** Share of its letters that a word may be away from what was meant; short words are acronyms and must be right. */
function mistakesAllowed(term: string): number | false {
  const acronym = 3
  return term.length > acronym ? 0.2 : false
}
