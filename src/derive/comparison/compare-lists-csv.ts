import type { Iso3 } from '../../domain/ids.ts'
import type { Words } from '../../domain/words.ts'
import { type OnlyList, roleText } from './compare-lists.ts'
import { type ComparedMechanism, type Comparison, unionOf } from './comparison.ts'
import type { CsvValue } from '../../algorithms/csv-text.ts'
import { type Participation, participantsOf } from '../membership/participation.ts'
import { headsOf, savedTable, savedUnder, type SavedTable, type TableOrigin } from '../table/saved-table.ts'

/** One list: who is in a mechanism and not in another, in which role, since when, by lists of which date. `link` leads to the comparison. */
export function listTable(list: OnlyList, { roles }: Comparison, origin: TableOrigin, words: Words): SavedTable {
  const { inside, outside, participations } = list
  const [a, b] = [inside.mechanism, outside.mechanism]
  const counted = words.say(`explore.roles-of.${roles}`)
  const columns = ['iso3', 'country', 'in', 'role', 'since', 'in_as_of', 'not_in', 'not_in_as_of', 'counted']
  const lines = participations.map((one) => ({
    cells: [
      one.iso3,
      words.country(one.iso3),
      a.short,
      roleText(inside, one, words),
      one.since,
      a.membersAsOf,
      b.short,
      b.membersAsOf,
      counted,
    ],
    asOf: [a.membersAsOf, b.membersAsOf],
  }))
  return savedTable(['in', a.id, 'not-in', b.id, roles].join('-'), columns, lines, origin, words)
}

/** The whole comparison: a row a country that takes part in any, a column a mechanism with the role that the country has in it. */
export function comparisonTable(comparison: Comparison, origin: TableOrigin, words: Words): SavedTable {
  const { compared, roles } = comparison
  const counted = words.say(`explore.roles-of.${roles}`)
  const iso3s = unionOf(comparison).toSorted((a, b) => words.compare(words.country(a), words.country(b)))
  const columns = compared.map((one) => ({ one, parts: partsOf(one) }))
  const heads = [
    ...headsOf(['iso3', 'country'], words),
    ...compared.map(({ mechanism }) => mechanism.short),
    ...headsOf(['mechanisms', 'counted'], words),
  ]
  const lines = iso3s.map((iso3) => ({
    cells: [
      iso3,
      words.country(iso3),
      ...columns.map(({ one, parts }) => roleIn(one, parts.get(iso3), words)),
      compared.filter((one) => one.iso3s?.has(iso3)).length,
      counted,
    ],
    asOf: compared.map(({ mechanism }) => mechanism.membersAsOf),
  }))
  const name = ['compare', ...compared.map(({ mechanism }) => mechanism.id), roles].join('-')
  return savedUnder(name, heads, lines, origin, words)
}

/** How those who count take part, by country. */
function partsOf({ footprint, iso3s }: ComparedMechanism): ReadonlyMap<Iso3, Participation> {
  const counted = participantsOf(footprint).filter(({ iso3 }) => iso3s?.has(iso3))
  return new Map(counted.map((one) => [one.iso3, one]))
}

function roleIn(one: ComparedMechanism, part: Participation | undefined, words: Words): CsvValue {
  return part === undefined ? null : roleText(one, part, words)
}
