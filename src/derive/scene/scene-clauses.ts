import type { Iso3 } from '../../domain/ids.ts'
import type { Words } from '../../domain/words.ts'
import type { CountRequest, Involvement } from '../membership/involvement.ts'

/** "a; b; c." in the reader's language: the one sentence of a view from its clauses; those that have nothing to say are empty. */
export function sentenceOf(clauses: readonly string[], words: Words): string {
  const said = clauses.filter((clause) => clause !== '')
  const joined = said.slice(1).reduce((first, second) => words.say('scene.and', { first, second }), said[0] ?? '')
  return words.say('scene.sentence', { clauses: joined })
}

/** "190 countries and territories are members of at least one of the 41 mechanisms listed". */
export function takesPartClause({ byCountry, counted, basis }: Involvement, words: Words): string {
  return words.say('scene.takes-part', { basis, countries: byCountry.size, mechanisms: counted.length })
}

/** What is asked for and not counted; empty where all is counted. */
export function leftOutClauses({ byRule, unlisted }: Involvement, words: Words): readonly string[] {
  return [
    byRule > 0 ? words.say('scene.left-out.rule', { count: byRule }) : '',
    unlisted > 0 ? words.say('scene.left-out.unlisted', { count: unlisted }) : '',
  ]
}

/** The sentence of a view in which nothing can be counted; null where something can. */
export function nothingCounted({ mechanisms }: CountRequest, { counted }: Involvement, words: Words): string | null {
  if (mechanisms.length === 0) return words.say('scene.no-mechanism')
  return counted.length === 0 ? words.say('scene.no-list', { count: mechanisms.length }) : null
}

/** What the legend says of land without a colour: nobody there takes part, or nobody knows, as no mechanism that is shown has a list. */
export function landLabel(involvement: Involvement, words: Words): string {
  return words.say(nobodyKnown(involvement) ? 'scene.legend.not-known' : 'scene.legend.no-part')
}

/** What the pointer says of such a country. */
export function uncolouredLabel(involvement: Involvement, words: Words): string {
  if (nobodyKnown(involvement)) return words.say('scene.legend.not-known')
  return words.say('scene.uncoloured', { basis: involvement.basis })
}

function nobodyKnown({ counted, unlisted }: Involvement): boolean {
  return counted.length === 0 && unlisted > 0
}

/** The messages for those with the greatest count: by name, and for many by their number. */
interface MostKeys {
  readonly named: string
  readonly many: string
}

/** Those with the greatest count by name, their number where they are many; empty where nobody has more than one. */
export function mostClause(
  keys: MostKeys,
  counts: ReadonlyMap<Iso3, number>,
  basis: Involvement['basis'],
  words: Words,
): string {
  const named = 3
  const most = Math.max(0, ...counts.values())
  if (most < 2) return ''
  const top = [...counts].filter(([, count]) => count === most).map(([iso3]) => words.country(iso3))
  const names = top.length > named ? '' : words.list(top.toSorted(words.compare))
  return words.say(names === '' ? keys.many : keys.named, { names, countries: top.length, most, basis })
}

/** What a legend counts: roles, or rules, and what it leaves out. */
export function countsNote({ basis, byRule }: Involvement, words: Words): string {
  return words.say('scene.legend.counts', { basis, rules: byRule })
}
