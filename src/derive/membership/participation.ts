import type { Iso3, MechanismId } from '../../domain/ids.ts'
import type { Role, RoleScope, RuleScope } from '../../domain/vocabulary.ts'

/**
 * That a country takes part in a mechanism. `basis` says on what ground: it stands in the member list, a membership rule means it,
 * or it stood in the last list of a mechanism that has ended. Years are calendar years, null where no source gives one.
 */
export interface Participation {
  readonly mechanism: MechanismId
  readonly iso3: Iso3
  readonly role: Role
  readonly since: number | null
  readonly until: number | null
  readonly basis: 'list' | 'rule' | 'ended'
}

/** Who takes part in one mechanism, as far as sources go. */
export type Footprint =
  | { readonly kind: 'list'; readonly participants: readonly Participation[] }
  /** `listed` is false where the Atlas holds no sourced list of those whom the rule means; there are no participants then. */
  | {
      readonly kind: 'rule'
      readonly scope: RuleScope
      readonly listed: boolean
      readonly participants: readonly Participation[]
    }
  /** All memberships have ended, the last of them in the year `until`; the participants are those of the end. */
  | { readonly kind: 'ended'; readonly until: number; readonly participants: readonly Participation[] }
  /** No source supports a member list: single findings exist, but no footprint may be shown. */
  | { readonly kind: 'unlisted' }
  | { readonly kind: 'none' }

/** The participants that a footprint shows, none where it may show none. */
export function participantsOf(footprint: Footprint): readonly Participation[] {
  return 'participants' in footprint ? footprint.participants : []
}

/** Those of them in roles that count. */
export function countedParticipants(footprint: Footprint, roles: RoleScope): readonly Participation[] {
  return participantsOf(footprint).filter(({ role }) => countsRole(role, roles))
}

/** The countries that take part in roles that count. */
export function countedCountries(footprint: Footprint, roles: RoleScope): readonly Iso3[] {
  return countedParticipants(footprint, roles).map(({ iso3 }) => iso3)
}

function countsRole(role: Role, roles: RoleScope): boolean {
  return roles === 'all' || role === 'member'
}
