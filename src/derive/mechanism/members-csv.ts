import type { MechanismDetail } from '../../domain/atlas-files.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Iso3, SourceId } from '../../domain/ids.ts'
import type { Source } from '../../domain/record.ts'
import type { Role } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import { footprintIn, type MembershipIndex } from '../membership/membership-index.ts'
import { participantsOf } from '../membership/participation.ts'
import { savedTable, type SavedTable, type TableLine, type TableOrigin } from '../table/saved-table.ts'
import { citedSources } from './source-citation.ts'

interface MembersRequest {
  readonly mechanism: Mechanism
  readonly record: MechanismDetail
  readonly memberships: MembershipIndex
  /** The sources of the record. */
  readonly known: readonly Source[]
}

const columns = ['mechanism_id', 'mechanism', 'iso3', 'name', 'kind', 'role', 'since', 'until', 'basis', 'note']

/** All who take part in one mechanism or took part, countries and organizations, a line each with its sources. */
export function membersTable(request: MembersRequest, origin: TableOrigin, words: Words): SavedTable {
  const { mechanism } = request
  const lines = [...countryLines(request, words), ...ruleLines(request, words), ...organizationLines(request, words)]
  return savedTable(`members-${mechanism.id}`, columns, lines, origin, words)
}

function countryLines({ mechanism, record, known }: MembersRequest, words: Words): readonly TableLine[] {
  const basis = words.say(mechanism.unlisted ? 'csv.basis.named' : 'csv.basis.list')
  return record.members
    .toSorted((a, b) => words.compare(words.country(a.iso3), words.country(b.iso3)))
    .map(({ iso3, role, since, until, note, sources }) => ({
      cells: countryCells(mechanism, { iso3, role, since, until, basis, note: note ?? null }, words),
      asOf: mechanism.unlisted ? [] : [mechanism.membersAsOf],
      source: citedSources(sources, known, words),
    }))
}

/** Those whom a rule of membership means and no list names. */
function ruleLines({ mechanism, record, memberships, known }: MembersRequest, words: Words): readonly TableLine[] {
  const footprint = footprintIn(memberships, mechanism.id)
  if (footprint.kind !== 'rule') return []
  const listed = new Set(record.members.map(({ iso3 }) => iso3))
  const source = citedSources(record.members_rule?.sources ?? [], known, words)
  const basis = words.say('csv.basis.rule')
  return participantsOf(footprint)
    .filter(({ iso3 }) => !listed.has(iso3))
    .map(({ iso3, role }) => ({
      cells: countryCells(mechanism, { iso3, role, since: null, until: null, basis, note: null }, words),
      asOf: [],
      source,
    }))
}

interface CountryMembership {
  readonly iso3: Iso3
  readonly role: Role
  readonly since: number | null
  readonly until: number | null
  /** On what ground it counts, in words. */
  readonly basis: string
  readonly note: string | null
}

function countryCells(
  { id, short }: Mechanism,
  { iso3, role, since, until, basis, note }: CountryMembership,
  words: Words,
): TableLine['cells'] {
  const kind = words.say('csv.kind.country')
  return [id, short, iso3, words.country(iso3), kind, words.say(`role.${role}`), since, until, basis, note]
}

function organizationLines({ mechanism, record, known }: MembersRequest, words: Words): readonly TableLine[] {
  const lineOf = (name: string, role: string, sources: readonly SourceId[]): TableLine => ({
    cells: [
      mechanism.id,
      mechanism.short,
      null,
      name,
      words.say('csv.kind.organization'),
      words.say(`role.${role}`),
      null,
      null,
      words.say('csv.basis.list'),
      null,
    ],
    asOf: [mechanism.membersAsOf],
    source: citedSources(sources, known, words),
  })
  return [
    ...record.member_organizations.map(({ name, role, sources }) => lineOf(name, role, sources)),
    ...record.observer_organizations.map(({ name, sources }) => lineOf(name, 'observer', sources)),
  ]
}
