import type { Iso3, MechanismId } from '../../../domain/ids.ts'
import type { Role, ThemeCode } from '../../../domain/vocabulary.ts'
import type { Words } from '../../../domain/words.ts'
import { lastKnownChairs } from '../../membership/chairs.ts'
import { colourOfMechanism } from '../../colour/leading-colour.ts'
import type { Fill, MapScene } from '../map-scene.ts'
import { footprintIn, type MembershipIndex } from '../../membership/membership-index.ts'
import { participantsOf } from '../../membership/participation.ts'
import { chosenTheme, footprintSentence } from './footprint-sentence.ts'
import { footprintHints } from './footprint-hints.ts'
import { footprintLandLabel, footprintLegend } from './footprint-legend.ts'
import { patternOf, sceneFills } from '../scene-fills.ts'
import { fitOf } from '../scene-fit.ts'
import { labelWeight, sceneLabels } from '../scene-labels.ts'

interface MechanismRequest {
  readonly id: MechanismId
  readonly theme: ThemeCode | null
}

/** Who takes part in one mechanism, in all roles. Throws a RangeError where the Atlas has no such mechanism. */
export function mechanismScene(memberships: MembershipIndex, { id, theme }: MechanismRequest, words: Words): MapScene {
  const mechanism = memberships.mechanisms.get(id)
  if (mechanism === undefined) throw new RangeError(`no mechanism '${id}' in the Atlas`)
  const footprint = footprintIn(memberships, id)
  const chosen = chosenTheme(mechanism, theme)
  const colour = colourOfMechanism(memberships, mechanism, chosen)
  const participants = participantsOf(footprint)
  const chairs = footprint.kind === 'unlisted' ? null : lastKnownChairs(mechanism, memberships.year)
  const roleOf = new Map(participants.map(({ iso3, role }) => [iso3, role]))
  const fills = sceneFills(
    participants.map((participation): [Iso3, Fill] => [
      participation.iso3,
      { colour, pattern: patternOf([participation]) },
    ]),
  )
  return {
    fills,
    outlined: new Set(chairs?.iso3s),
    selected: null,
    labels: sceneLabels(memberships, words, (iso3) =>
      weightOf(roleOf.get(iso3), chairs?.iso3s.includes(iso3) ?? false),
    ),
    hints: footprintHints(footprint, chairs, words),
    uncoloured: footprintLandLabel(footprint, words),
    fit: fitOf(participants.map(({ iso3 }) => iso3)),
    legend: footprintLegend({ mechanism, footprint, chairs, colour, theme: chosen }, memberships, words),
    sentence: footprintSentence(memberships, mechanism, chosen, words),
  }
}

function weightOf(role: Role | undefined, chairs: boolean): number {
  if (chairs) return labelWeight.chair
  if (role === undefined) return labelWeight.none
  return role === 'member' ? labelWeight.member : labelWeight.other
}
