import type { AtlasIndex, Mechanism } from '../domain/atlas-index.ts'
import { footprintIn, type MembershipIndex } from './membership-index.ts'

/** Whether a mechanism goes on, or may go on: what every count of a profile rests on. */
export function isRunning({ status }: Pick<Mechanism, 'status'>): boolean {
  return status === 'active' || status === 'unknown'
}

export function runningMechanisms({ mechanisms }: Pick<AtlasIndex, 'mechanisms'>): readonly Mechanism[] {
  return mechanisms.filter(isRunning)
}

/** Those with a list of members who are in now. To be open to all by rule is not to take part, nor is to have left. */
export function listedMechanisms(memberships: MembershipIndex, mechanisms: readonly Mechanism[]): readonly Mechanism[] {
  return mechanisms.filter(({ id }) => footprintIn(memberships, id).kind === 'list')
}
