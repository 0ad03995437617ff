import type { SourcesByMechanism } from '../../domain/atlas-files.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Words } from '../../domain/words.ts'
import type { CountryProfile } from './country-profile.ts'
import type { MembershipRow, RuleRow } from './country-profile-memberships.ts'
import { periodText } from '../mechanism/mechanism-period.ts'
import { savedTable, type SavedTable, type TableLine, type TableOrigin } from '../table/saved-table.ts'
import { citedSources } from '../mechanism/source-citation.ts'

type Basis = 'list' | 'left' | 'named' | 'ended' | 'rule'

const columns = [
  'iso3',
  'country',
  'mechanism_id',
  'mechanism',
  'level',
  'status',
  'role',
  'since',
  'until',
  'basis',
  'chair',
  'note',
]

/** All that one country takes part in or took part in, a line a mechanism, with its terms in the chair and the sources. */
export function countryTable(
  profile: CountryProfile,
  known: SourcesByMechanism,
  origin: TableOrigin,
  words: Words,
): SavedTable {
  const { current, rules, left, ended, unlisted } = profile.memberships
  const listed = (rows: readonly MembershipRow[], basis: Basis) =>
    rows.map((row) => membershipLine(profile, row, basis, known, words))
  const lines = [
    ...listed(
      current.flatMap(({ rows }) => rows),
      'list',
    ),
    ...listed(left, 'left'),
    ...listed(unlisted, 'named'),
    ...listed(ended, 'ended'),
    ...rules.map((row) => ruleLine(profile, row, words)),
  ]
  return savedTable(`country-${profile.country.iso3.toLowerCase()}`, columns, lines, origin, words)
}

function membershipLine(
  profile: CountryProfile,
  row: MembershipRow,
  basis: Basis,
  known: SourcesByMechanism,
  words: Words,
): TableLine {
  const { mechanism, role, since, until, note, list, sources } = row
  const cells = [words.say(`role.${role}`), since, until, words.say(`csv.basis.${basis}`)]
  return {
    cells: [...headCells(profile, mechanism, words), ...cells, chairText(profile, mechanism, words), note],
    asOf: mechanism.unlisted || list === null ? [] : [list.date],
    source: citedSources(sources, known[mechanism.id] ?? [], words),
  }
}

/** To be open to a country is not to have it as a member: no role is said. */
function ruleLine(profile: CountryProfile, { mechanism }: RuleRow, words: Words): TableLine {
  const cells = [null, null, null, words.say('csv.basis.rule'), chairText(profile, mechanism, words), null]
  return { cells: [...headCells(profile, mechanism, words), ...cells], asOf: [] }
}

function headCells({ country }: CountryProfile, mechanism: Mechanism, words: Words) {
  const { id, short, level, status } = mechanism
  const said = [words.say(`level.${level}`), words.say(`status.${status}`)]
  return [country.iso3, words.country(country.iso3), id, short, ...said]
}

/** "2024–2025; 2019": its terms in the chair of a mechanism. */
function chairText({ chairs }: CountryProfile, { id }: Mechanism, words: Words): string | null {
  const terms = chairs.filter(({ mechanism }) => mechanism.id === id).map((term) => periodText(term, words))
  return terms.length > 0 ? terms.join('; ') : null
}
