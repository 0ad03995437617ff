import type { Mechanism } from '../../domain/atlas-index.ts'
import { footprintIn, type MembershipIndex } from './membership-index.ts'

/** Those with a list of members who are in now. To be open to all by rule is not to take part, nor is to have left. */
export function listedMechanisms(memberships: MembershipIndex, mechanisms: readonly Mechanism[]): readonly Mechanism[] {
  return mechanisms.filter(({ id }) => footprintIn(memberships, id).kind === 'list')
}
