import type { Iso3 } from '../../../domain/ids.ts'
import type { Words } from '../../../domain/words.ts'
import type { CountRequest, Involvement } from '../../membership/involvement.ts'
import { leftOutClauses, mostClause, nothingCounted, sentenceOf } from '../scene-clauses.ts'

const mostShared = { named: 'scene.country.most.named', many: 'scene.country.most.many' }

/**
 * "Germany is a member of 14 of the 41 mechanisms counted; France shares 13 with it, more than any other." `shared` says how many mechanisms each
 * other country shares.
 */
export function countrySentence(
  request: CountRequest & { readonly iso3: Iso3 },
  involvement: Involvement,
  shared: ReadonlyMap<Iso3, number>,
  words: Words,
): string {
  const nothing = nothingCounted(request, involvement, words)
  if (nothing !== null) return nothing
  return sentenceOf(
    [
      partClause(request.iso3, involvement, words),
      involvement.basis === 'rule' ? '' : mostClause(mostShared, shared, involvement.basis, words),
      ...leftOutClauses(involvement, words),
    ],
    words,
  )
}

function partClause(iso3: Iso3, { byCountry, counted, basis }: Involvement, words: Words): string {
  const own = byCountry.get(iso3) ?? []
  const country = words.country(iso3)
  const mechanisms = counted.length
  if (basis === 'rule') return words.say('scene.country.by-rule', { country, mechanisms, count: own.length })
  const members = own.filter(({ role }) => role === 'member').length
  return words.say('scene.country.part', { country, mechanisms, members, others: own.length - members })
}
