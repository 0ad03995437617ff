import type { RoleScope } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import type { IndexCountry } from '../../domain/country.ts'
import type { CountryGap } from './country-gap.ts'

/** So many mechanisms are named; of more their number is said. */
const maxNamed = 5

/** "Its land neighbours are in nothing that Ghana is not in.", or what they are in; null where it has no land neighbour. */
export function gapAnswer({ iso3 }: IndexCountry, gap: CountryGap, roles: RoleScope, words: Words): string | null {
  if (gap.neighbours === 0) return null
  const rows = gap.rows.filter(({ neighbours }) => neighbours.length > 0)
  const values = { country: words.country(iso3), count: gap.neighbours, roles }
  if (rows.length === 0) return words.say('country.gap.answer.nothing', values)
  const names = rows.map(({ mechanism }) => mechanism.short)
  return words.say('country.gap.answer.something', {
    ...values,
    mechanisms: names.length,
    names: words.list(shortened(names, words)),
  })
}

function shortened(names: readonly string[], words: Words): readonly string[] {
  if (names.length <= maxNamed + 1) return names
  return [...names.slice(0, maxNamed), words.say('print.more-countries', { count: names.length - maxNamed })]
}
