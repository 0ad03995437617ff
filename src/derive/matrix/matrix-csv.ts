import { rounded } from '../../algorithms/rounded.ts'
import type { ThemeCode } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import type { CountryMatrix } from './country-matrix.ts'
import { footprintIn, type MembershipIndex } from '../membership/membership-index.ts'
import { overlapIn, sharedIn, type OverlapMatrix } from './overlap-matrix.ts'
import { participantsOf } from '../membership/participation.ts'
import { savedTable, type SavedTable, type TableLine, type TableOrigin } from '../table/saved-table.ts'
import type { ThemeGaps } from '../theme/theme-gaps.ts'
import { priorityAt, type ThemeMatrix } from './theme-matrix.ts'

/** Places after the point of a share. */
const precision = 4

/** Every two mechanisms once: the sizes of their lists, how many countries are in both, the index of Jaccard. */
export function overlapTable(matrix: OverlapMatrix, origin: TableOrigin, words: Words): SavedTable {
  const { mechanisms, roles } = matrix
  const columns = ['mechanism_a', 'mechanism_b', 'in_a', 'in_b', 'in_both', 'jaccard', 'counted']
  const counted = words.say(`explore.roles-of.${roles}`)
  const lines = mechanisms.flatMap((a, row) =>
    mechanisms.slice(row + 1).map((b, after): TableLine => {
      const column = row + 1 + after
      const sizes = [sharedIn(matrix, row, row), sharedIn(matrix, column, column), sharedIn(matrix, row, column)]
      const jaccard = overlapIn(matrix, 'jaccard', row, column)
      return {
        cells: [a.short, b.short, ...sizes, jaccard === null ? null : rounded(jaccard, precision), counted],
        asOf: [a.membersAsOf, b.membersAsOf],
      }
    }),
  )
  return savedTable(`overlaps-mechanisms-${roles}`, columns, lines, origin, words)
}

/** Every priority of every mechanism, with its place and its share of the vote. */
export function priorityTable(matrix: ThemeMatrix, origin: TableOrigin, words: Words): SavedTable {
  const codes: readonly ThemeCode[] = [...matrix.totals.keys()]
  const lines = matrix.mechanisms.flatMap(({ id, short }, position) =>
    codes.flatMap((code): TableLine[] => {
      const priority = priorityAt(matrix, position, code)
      if (priority === null) return []
      return [
        { cells: [id, short, words.say(`theme.${code}`), priority.rank, rounded(priority.share, precision)], asOf: [] },
      ]
    }),
  )
  return savedTable(
    'mechanisms-by-theme',
    ['mechanism_id', 'mechanism', 'theme', 'rank', 'share'],
    lines,
    origin,
    words,
  )
}

/** Every country in every mechanism of the matrix, in any role: a line each, so that it can be sorted and counted. */
export function standingTable(
  matrix: CountryMatrix,
  memberships: MembershipIndex,
  origin: TableOrigin,
  words: Words,
): SavedTable {
  const columns = ['iso3', 'country', 'mechanism_id', 'mechanism', 'role', 'since']
  const lines = matrix.mechanisms.flatMap(({ id, short, membersAsOf }) =>
    participantsOf(footprintIn(memberships, id)).map(({ iso3, role, since }): TableLine => ({
      cells: [iso3, words.country(iso3), id, short, words.say(`role.${role}`), since],
      asOf: [membersAsOf],
    })),
  )
  return savedTable('countries-by-mechanism', columns, lines, origin, words)
}

/** Who takes part in no mechanism with the theme, or in none at all, UN Member States first. */
export function gapsTable(gaps: ThemeGaps, origin: TableOrigin, words: Words): SavedTable {
  const { theme, roles, areas, others, counted } = gaps
  const columns = ['iso3', 'country', 'un_member', 'theme', 'other_mechanisms', 'other_role', 'counted']
  const name = new Map(counted.map(({ id, short }) => [id, short]))
  const lineOf =
    (unMember: boolean) =>
    (one: ThemeGaps['others'][number]): TableLine => ({
      cells: [
        one.iso3,
        words.country(one.iso3),
        words.say(unMember ? 'csv.yes' : 'csv.no'),
        words.say(theme === null ? 'overlaps.gaps.any' : `theme.${theme}`),
        one.elsewhere,
        one.otherRole.map((id) => name.get(id) ?? id).join('; ') || null,
        words.say(`explore.roles-of.${roles}`),
      ],
      asOf: counted.map(({ membersAsOf }) => membersAsOf),
    })
  const lines = [...areas.flatMap(({ countries }) => countries.map(lineOf(true))), ...others.map(lineOf(false))]
  return savedTable(`not-covered-${theme ?? 'any-theme'}-${roles}`, columns, lines, origin, words)
}
