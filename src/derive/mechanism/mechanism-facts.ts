import { roles, type Role, type RuleScope } from '../../domain/vocabulary.ts'
import { footprintSize } from '../membership/footprint-size.ts'
import { countedParticipants, participantsOf, type Footprint } from '../membership/participation.ts'

/** What can be said of the size of a mechanism in one figure. */
export type MembersFact =
  | { readonly kind: 'count'; readonly count: number }
  /** All have left: those of the end, in the year `until`. */
  | { readonly kind: 'ended'; readonly count: number; readonly until: number }
  /** `count` is null where the Atlas holds no sourced list of those whom the rule means. */
  | { readonly kind: 'rule'; readonly scope: RuleScope; readonly count: number | null }
  | { readonly kind: 'unlisted' }

/** Countries that take part in roles other than member. */
export interface OthersFact {
  readonly count: number
  /** The roles that occur, in the order of the vocabulary. */
  readonly roles: readonly Role[]
}

export function membersFact(footprint: Footprint): MembersFact {
  switch (footprint.kind) {
    case 'list':
      return { kind: 'count', count: countedParticipants(footprint, 'members').length }
    case 'ended':
      return { kind: 'ended', count: countedParticipants(footprint, 'members').length, until: footprint.until }
    case 'rule':
      return { kind: 'rule', scope: footprint.scope, count: footprintSize(footprint, 'members') }
    case 'unlisted':
    case 'none':
      return { kind: 'unlisted' }
  }
}

export function othersFact(footprint: Footprint): OthersFact {
  const others = participantsOf(footprint).filter(({ role }) => role !== 'member')
  return { count: others.length, roles: roles.filter((role) => others.some((other) => other.role === role)) }
}
