import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Iso3 } from '../../domain/ids.ts'
import type { ColourName } from '../../domain/palette.ts'
import { colourOfMechanism } from '../colour/leading-colour.ts'
import { footprintIn, type MembershipIndex } from '../membership/membership-index.ts'
import { participantsOf } from '../membership/participation.ts'
import { takesColour } from './scene-fills.ts'

/** The small picture of a footprint in a list: members filled, observers, associates and partners paler. */
export interface FootprintGlyph {
  readonly colour: ColourName
  readonly members: readonly Iso3[]
  readonly others: readonly Iso3[]
}

/** Empty where no footprint may be shown. Those who never take colour on a map take none here. */
export function glyphOf(memberships: MembershipIndex, mechanism: Mechanism): FootprintGlyph {
  const colour = colourOfMechanism(memberships, mechanism)
  const participants = participantsOf(footprintIn(memberships, mechanism.id)).filter(({ iso3 }) => takesColour(iso3))
  const inRole = (member: boolean) =>
    participants.filter(({ role }) => (role === 'member') === member).map(({ iso3 }) => iso3)
  return { colour, members: inRole(true), others: inRole(false) }
}
