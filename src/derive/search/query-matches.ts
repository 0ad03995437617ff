import type { AtlasIndex } from '../../domain/atlas-index.ts'
import type { MechanismId } from '../../domain/ids.ts'
import { noFilters } from '../../domain/mechanism-filters.ts'
import type { Words } from '../../domain/words.ts'
import { filterMechanisms } from '../membership/filter-mechanisms.ts'
import type { MatchReason, QueryMatches } from '../membership/match-reason.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'
import { listNames, searchNames, type SearchTarget } from './search-names.ts'
import { indexNames, isExact, isStrict, type NameIndex, type RankedName, rankedNames } from './search-rank.ts'
import { wordsOfText } from './search-text.ts'

/** Shorter texts find names of mechanisms alone. */
const minLetters = 3

/** The names by which the list finds, and the words that stand for nothing between several of them: "in", "and". */
export interface ListIndex extends NameIndex {
  readonly smallWords: ReadonlySet<string>
}

/** The names of the search in the bar, and those of funds, secretariats and sub-regions. Made once a data set and language. */
export function indexForList(index: AtlasIndex, words: Words): ListIndex {
  const names = indexNames([...searchNames(index, words), ...listNames(index, words)])
  return { ...names, smallWords: new Set(wordsOfText(words.say('explore.small-words'))) }
}

/**
 * The mechanisms that a text finds by their names, participants, themes, funds, secretariats or sub-regions; null where nothing is
 * asked for. Where no one name holds all words, the text is read as several things, all of which must fit: "ghana climate".
 */
export function queryMatches(names: ListIndex, memberships: MembershipIndex, query: string): QueryMatches | null {
  const words = wordsOfText(query)
  if (words.length === 0) return null
  const phrases = phrasesOf(names, words)
  const asked = phrases.length === 1 ? phrases : phrases.filter((phrase) => !names.smallWords.has(phrase))
  const [first, ...others] = asked.map((phrase) => phraseMatches(names, memberships, phrase))
  return first === undefined ? new Map() : others.reduce(intersection, first)
}

/** The text cut into the longest runs of words that a name holds. */
function phrasesOf(names: NameIndex, words: readonly string[]): readonly string[] {
  if (words.length === 0) return []
  const lengths = words.map((_, at) => words.length - at)
  const length = lengths.find((count) => rankedNames(names, words.slice(0, count).join(' ')).some(isStrict)) ?? 1
  return [words.slice(0, length).join(' '), ...phrasesOf(names, words.slice(length))]
}

function phraseMatches(names: NameIndex, memberships: MembershipIndex, phrase: string): QueryMatches {
  const matches = new Map<MechanismId, MatchReason[]>()
  const add = (id: MechanismId, reason: MatchReason | null) => {
    const reasons = matches.get(id) ?? []
    matches.set(id, reasons)
    if (reason && !reasons.some((other) => isSame(other, reason))) reasons.push(reason)
  }
  const ranked = rankedNames(names, phrase)
  const byOwnName = new Set(ranked.flatMap(({ name }) => (name.own ? [name.target] : [])))
  for (const { name } of withoutLesserCountries(ranked)) {
    const { target } = name
    if (target.kind === 'mechanism') {
      add(target.id, name.own || hasMechanism(byOwnName, target.id) ? null : { kind: 'alias', text: name.text })
    } else if (phrase.length >= minLetters) addReasons(target, memberships, add)
  }
  return matches
}

function hasMechanism(targets: ReadonlySet<SearchTarget>, id: MechanismId): boolean {
  return [...targets].some((target) => target.kind === 'mechanism' && target.id === id)
}

function isCountry({ name }: RankedName): boolean {
  return name.target.kind === 'country'
}

/** A country that is called just so leaves out those whose names begin with it or hold it: Niger and Nigeria. */
function withoutLesserCountries(ranked: readonly RankedName[]): readonly RankedName[] {
  const exact = ranked.some((one) => isCountry(one) && isExact(one))
  return exact ? ranked.filter((one) => !isCountry(one) || isExact(one)) : ranked
}

type Add = (id: MechanismId, reason: MatchReason) => void

function addReasons(target: SearchTarget, memberships: MembershipIndex, add: Add): void {
  switch (target.kind) {
    case 'country':
      for (const { mechanism, role, basis } of memberships.byCountry.get(target.iso3) ?? [])
        if (basis !== 'rule') add(mechanism, { kind: 'participant', iso3: target.iso3, role })
      return
    case 'theme':
      for (const id of idsWith(memberships, { themes: [target.code] })) add(id, target)
      return
    case 'subregion':
      for (const id of idsWith(memberships, { subregions: [target.code] })) add(id, target)
      return
    case 'entry': {
      const { kind, mechanism, text } = target.entry
      if (kind === 'fund' || kind === 'secretariat') add(mechanism, { kind, text })
      return
    }
    case 'mechanism':
  }
}

function idsWith(memberships: MembershipIndex, filters: Partial<typeof noFilters>): readonly MechanismId[] {
  const request = { filters: { ...noFilters, ...filters }, matches: null }
  return filterMechanisms(memberships, request).map(({ id }) => id)
}

function intersection(a: QueryMatches, b: QueryMatches): QueryMatches {
  return new Map(
    [...a].flatMap(([id, reasons]) => {
      const others = b.get(id)
      return others ? [[id, [...reasons, ...others]] as const] : []
    }),
  )
}

function isSame(a: MatchReason, b: MatchReason): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
