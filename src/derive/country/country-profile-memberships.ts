import type { CountryDetail } from '../../domain/atlas-files.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Iso3, MechanismId, SourceId } from '../../domain/ids.ts'
import { levels, roles, type Role, type RuleScope } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import { groupBy } from '../../algorithms/group-by.ts'
import { listDate, type ListDate } from '../membership/mechanism-age.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'
import { mayMean } from '../membership/rule-members.ts'
import { isRunning } from '../membership/running-mechanisms.ts'

export interface MembershipRow {
  readonly mechanism: Mechanism
  readonly role: Role
  /** Calendar years, null where no source gives one. */
  readonly since: number | null
  readonly until: number | null
  readonly note: string | null
  /** Date of the list on which it stands; null where the record gives none. */
  readonly list: ListDate | null
  readonly sources: readonly SourceId[]
}

/** Open by rule, not by list: to be open to all is not to take part. */
export interface RuleRow {
  readonly mechanism: Mechanism
  readonly scope: RuleScope
}

export interface CountryMemberships {
  /** What it takes part in, by role in the order of the vocabulary; roles without any are left out. */
  readonly current: readonly { readonly role: Role; readonly rows: readonly MembershipRow[] }[]
  readonly rules: readonly RuleRow[]
  /** Mechanisms whose rule speaks of a circle of which the Atlas holds no list: whether it is in is not known. */
  readonly openRules: readonly RuleRow[]
  /** Mechanisms that go on and that it has left. */
  readonly left: readonly MembershipRow[]
  /** Mechanisms that are dormant or superseded. */
  readonly ended: readonly MembershipRow[]
  /** Found among the members of mechanisms for which no source supports a list. */
  readonly unlisted: readonly MembershipRow[]
}

interface Request {
  readonly iso3: Iso3
  readonly memberships: MembershipIndex
  readonly detail: CountryDetail | null
  readonly words: Words
}

/** Where a country stands, each membership in one group only. Rows go from regional to global, then by short name. */
export function countryMemberships({ iso3, memberships, detail, words }: Request): CountryMemberships {
  const rows = (detail?.memberships ?? [])
    .flatMap((membership) => rowOf(membership, memberships))
    .toSorted((a, b) => compareMechanisms(a.mechanism, b.mechanism, words))
  const groups = groupBy(rows, groupOf)
  const current = groups.get('current') ?? []
  return {
    current: roles
      .map((role) => ({ role, rows: current.filter((row) => row.role === role) }))
      .filter((group) => group.rows.length > 0),
    ...rulesFor(iso3, memberships, words),
    left: groups.get('left') ?? [],
    ended: groups.get('ended') ?? [],
    unlisted: groups.get('unlisted') ?? [],
  }
}

function rowOf(membership: CountryDetail['memberships'][number], { mechanisms, year }: MembershipIndex) {
  const mechanism = mechanisms.get(membership.mechanism)
  if (!mechanism) return []
  const { role, since, until, sources } = membership
  const list = listDate(mechanism.membersAsOf, year)
  const row: MembershipRow = { mechanism, role, since, until, note: membership.note ?? null, list, sources }
  return [row]
}

function groupOf({ mechanism, until }: MembershipRow): 'unlisted' | 'ended' | 'left' | 'current' {
  if (mechanism.unlisted) return 'unlisted'
  if (!isRunning(mechanism)) return 'ended'
  return until === null ? 'current' : 'left'
}

function rulesFor(iso3: Iso3, memberships: MembershipIndex, words: Words) {
  const meant = new Set<MechanismId>()
  for (const { mechanism, basis } of memberships.byCountry.get(iso3) ?? []) if (basis === 'rule') meant.add(mechanism)
  const country = memberships.countries.get(iso3)
  const rules: RuleRow[] = []
  const openRules: RuleRow[] = []
  for (const mechanism of memberships.mechanisms.values()) {
    const footprint = memberships.byMechanism.get(mechanism.id)
    if (footprint?.kind !== 'rule' || !isRunning(mechanism)) continue
    const row = { mechanism, scope: footprint.scope }
    if (meant.has(mechanism.id)) rules.push(row)
    if (!footprint.listed && country && mayMean(footprint.scope, country)) openRules.push(row)
  }
  const byName = (a: RuleRow, b: RuleRow) => compareMechanisms(a.mechanism, b.mechanism, words)
  return { rules: rules.toSorted(byName), openRules: openRules.toSorted(byName) }
}

function compareMechanisms(a: Mechanism, b: Mechanism, words: Words): number {
  return levels.indexOf(a.level) - levels.indexOf(b.level) || words.compare(a.short, b.short)
}
