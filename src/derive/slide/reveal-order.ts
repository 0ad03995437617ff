import type { RevealOrder } from '../../domain/deck.ts'
import type { Iso3, MechanismId } from '../../domain/ids.ts'
import { footprintIn, type MembershipIndex } from '../membership/membership-index.ts'
import { countedParticipants, type Participation } from '../membership/participation.ts'

/**
 * The members of a mechanism in the order in which they light up: by their year of joining, unknown years last, or from the west to
 * the east by longitude from 180° W. Equals stand in the order of the list. Observers are not among them.
 */
export function revealOrder(memberships: MembershipIndex, id: MechanismId, order: RevealOrder): readonly Iso3[] {
  const members = countedParticipants(footprintIn(memberships, id), 'members')
  const rank = order === 'joined' ? joined : (member: Participation) => longitude(memberships, member)
  return members.toSorted((a, b) => rank(a) - rank(b)).map(({ iso3 }) => iso3)
}

/** Years beyond all others stand for unknown ones. */
const unknownYear = 9999

function joined({ since }: Participation): number {
  return since ?? unknownYear
}

function longitude({ countries }: MembershipIndex, { iso3 }: Participation): number {
  return countries.get(iso3)?.point[0] ?? 180
}
