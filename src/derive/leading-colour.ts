import type { Mechanism } from '../domain/atlas-index.ts'
import type { ColourName } from '../domain/palette.ts'
import type { FamilyCode, ThemeCode } from '../domain/vocabulary.ts'
import type { MembershipIndex } from './membership-index.ts'
import { leadingFamily, voteOf } from './priority-vote.ts'
import { familyColour } from './scene-fills.ts'

/** The family that leads among a mechanism's own priorities; null where it names none. */
export function familyOfMechanism(memberships: MembershipIndex, mechanism: Mechanism): FamilyCode | null {
  return leadingFamily([voteOf(mechanism, memberships.familyOf)])
}

/** The colour of a mechanism's members: of a theme's family where one is given, else of its leading family. */
export function colourOfMechanism(
  memberships: MembershipIndex,
  mechanism: Mechanism,
  theme: ThemeCode | null = null,
): ColourName {
  const family = theme === null ? null : (memberships.familyOf.get(theme) ?? null)
  return familyColour(family ?? familyOfMechanism(memberships, mechanism))
}
