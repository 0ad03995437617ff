import type { Mechanism } from '../../domain/atlas-index.ts'
import type { ColourName } from '../../domain/palette.ts'
import type { FamilyCode, ThemeCode } from '../../domain/vocabulary.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'
import { firstFamily } from './priority-vote.ts'

/** The colour of a family; a pale blue, far from all of them, where no priority is known. */
export function familyColour(family: FamilyCode | null): ColourName {
  return family === null ? 'step-2' : `family-${family}`
}

/** The family that stands for a mechanism wherever it has a colour: that of its first priority. Sums are for several mechanisms together. */
export function familyOfMechanism(memberships: MembershipIndex, mechanism: Mechanism): FamilyCode | null {
  return firstFamily(mechanism, memberships.familyOf)
}

/** The colour of a mechanism's members: of a theme's family where one is given, else of its first priority's. */
export function colourOfMechanism(
  memberships: MembershipIndex,
  mechanism: Mechanism,
  theme: ThemeCode | null = null,
): ColourName {
  const family = theme === null ? null : (memberships.familyOf.get(theme) ?? null)
  return familyColour(family ?? familyOfMechanism(memberships, mechanism))
}
