import type { Finding } from '../fault.ts'
import { roles } from '../../../src/domain/vocabulary.ts'
import type { LooseRecord } from './loose-record.ts'

type Members = NonNullable<LooseRecord['members']>

const knownRoles: ReadonlySet<string | null> = new Set(roles)

/** Members are listed, or the record says why not; nobody is listed twice; the number that a source states is the number listed. */
export function* memberFindings(record: LooseRecord): Generator<Finding> {
  if (record.members === null) return
  yield* explained(record, record.members)
  yield* twice(record.members)
  yield* counted(record, record.members)
}

function* explained({ members_rule, members_unlisted }: LooseRecord, members: Members): Generator<Finding> {
  if (members.length > 0 || members_rule !== null || members_unlisted !== null) return
  const allowed = 'at least one member, or members_rule, or members_unlisted with the reason'
  yield { at: ['members'], problem: 'no member is listed and nothing says why', allowed }
}

function* twice(members: Members): Generator<Finding> {
  const seen = new Set<string>()
  for (const [index, { iso3, role, until }] of members.entries()) {
    if (iso3 === null || role === null || until !== null) continue
    const key = `${iso3} ${role}`
    const at = ['members', index]
    if (seen.has(key)) yield { at, problem: `'${iso3}' is ${role} twice`, allowed: 'each country once in a role' }
    seen.add(key)
  }
}

/** A source counts States alone, or States and organizations. Former members do not count. Nothing is counted before all roles are right. */
function* counted(record: LooseRecord, members: Members): Generator<Finding> {
  const { member_organizations, member_count_stated: stated } = record
  if ([...members, ...member_organizations].some(({ role }) => !knownRoles.has(role))) return
  const countries = members.filter(({ role, until }) => role === 'member' && until === null).length
  const all = countries + member_organizations.filter(({ role }) => role === 'member').length
  if (stated === null || stated === countries || stated === all) return
  const listed = all === countries ? `${countries}` : `${countries} (${all} with organizations)`
  const allowed = all === countries ? `${countries}` : `${countries} | ${all}`
  yield { at: ['member_count_stated'], problem: `${stated} are stated, ${listed} are listed now`, allowed }
}
