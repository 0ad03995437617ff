import type { Iso3 } from '../../domain/ids.ts'
import type { Words } from '../../domain/words.ts'
import { standingAt, type CountryMatrix } from './country-matrix.ts'
import { leadersBy } from '../../algorithms/tied.ts'

/** "Mexico is a member of the RCM", with the chair where it holds it, or that it does not take part. */
export function standingName(matrix: CountryMatrix, iso3: Iso3, position: number, words: Words): string {
  const standing = standingAt(matrix, iso3, position)
  return words.say('overlaps.cell.standing', {
    country: words.country(iso3),
    mechanism: matrix.mechanisms[position]?.short ?? '',
    role: standing?.role ?? 'none',
    chairs: standing?.chairs ? 'yes' : 'no',
    since: String(standing?.chairSince ?? ''),
  })
}

/** So many countries in none are named; of more their number is said. */
const maxNamed = 6

/** What stands out, in sentences: how many countries there are, who is in most mechanisms, and how many are in one alone. */
export function countryFindings(matrix: CountryMatrix, words: Words): readonly string[] {
  const { counts, roles, mechanisms, none } = matrix
  const counted = [...counts].filter(([, count]) => count > 0)
  const most = Math.max(0, ...counted.map(([, count]) => count))
  if (most === 0) return []
  const leaders = most === 1 ? [] : leadersBy(counted, ([, count]) => count).map(([iso3]) => words.country(iso3))
  const single = counted.filter(([, count]) => count === 1).length
  return [
    words.say('overlaps.finding.country-all', { count: counted.length, of: mechanisms.length, roles }),
    ...(leaders.length === 0
      ? []
      : [
          words.say('overlaps.finding.country-most', {
            names: words.list(leaders.toSorted(words.compare)),
            leaders: leaders.length,
            count: most,
          }),
        ]),
    words.say('overlaps.finding.country-one', { count: single }),
    ...(none.length === 0 ? [] : [noneFinding(none, words)]),
  ]
}

function noneFinding(none: readonly Iso3[], words: Words): string {
  const names = none.map((iso3) => words.country(iso3)).toSorted(words.compare)
  return words.say('overlaps.finding.country-none', {
    count: none.length,
    named: names.length <= maxNamed ? 'yes' : 'no',
    names: words.list(names),
  })
}
