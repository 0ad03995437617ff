import type { AtlasIndex, IndexMembership, Mechanism } from '../../domain/atlas-index.ts'
import type { RuleScope } from '../../domain/vocabulary.ts'
import type { Footprint, Participation } from './participation.ts'
import { ruleMembers } from './rule-members.ts'

/** Who takes part in a mechanism; a membership is current as long as no end of it is known. */
export function footprintOf(mechanism: Mechanism, index: AtlasIndex, year: number): Footprint {
  if (mechanism.unlisted) return { kind: 'unlisted' }
  if (mechanism.rule !== null) return ruleFootprint(mechanism, mechanism.rule, index, year)
  if (mechanism.members.length === 0) return { kind: 'none' }
  const until = endOf(mechanism)
  if (until === null) {
    const current = mechanism.members.filter((membership) => membership.until === null)
    return { kind: 'list', participants: participations(mechanism, current, 'list') }
  }
  const last = mechanism.members.filter((membership) => (membership.until ?? until) === until)
  return { kind: 'ended', until, participants: participations(mechanism, last, 'ended') }
}

/** Those who have left a mechanism that goes on, or left before its end. */
export function formerParticipants(mechanism: Mechanism, footprint: Footprint): readonly Participation[] {
  if (footprint.kind !== 'list' && footprint.kind !== 'ended') return []
  const present = new Set(footprint.participants.map(({ iso3 }) => iso3))
  const left = mechanism.members.filter(({ iso3, until }) => until !== null && !present.has(iso3))
  return participations(mechanism, left, footprint.kind)
}

/** The year in which the last member left; null where one is still in, or none ever was. */
function endOf({ members }: Mechanism): number | null {
  const ends = members.filter(({ role }) => role === 'member').map(({ until }) => until)
  return ends.length === 0 || ends.includes(null) ? null : Math.max(...ends.flatMap((end) => end ?? []))
}

function ruleFootprint(mechanism: Mechanism, scope: RuleScope, index: AtlasIndex, year: number): Footprint {
  const meant = ruleMembers(scope, index, year)
  const memberships = (meant ?? []).map((iso3) => ({ iso3, role: 'member' as const, since: null, until: null }))
  return { kind: 'rule', scope, listed: meant !== null, participants: participations(mechanism, memberships, 'rule') }
}

function participations(
  { id }: Mechanism,
  memberships: readonly IndexMembership[],
  basis: Participation['basis'],
): readonly Participation[] {
  return memberships.map((membership) => ({ mechanism: id, ...membership, basis }))
}
