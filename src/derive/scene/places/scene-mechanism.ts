import type { Iso3, MechanismId } from '../../../domain/ids.ts'
import type { Role, ThemeCode } from '../../../domain/vocabulary.ts'
import type { Words } from '../../../domain/words.ts'
import { lastKnownChairs, type KnownChairs } from '../../membership/chairs.ts'
import { colourOfMechanism } from '../../colour/leading-colour.ts'
import type { Fill, MapScene } from '../map-scene.ts'
import { footprintIn, type MembershipIndex } from '../../membership/membership-index.ts'
import { participantsOf, type Footprint, type Participation } from '../../membership/participation.ts'
import { chosenTheme, footprintSentence } from './footprint-sentence.ts'
import { footprintLandLabel, footprintLegend } from './footprint-legend.ts'
import { patternOf, sceneFills } from '../scene-fills.ts'
import { fitOf } from '../scene-fit.ts'
import { labelWeight, sceneLabels } from '../scene-labels.ts'
import { hintLine } from '../involvement-hint.ts'

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

/** What a pointer is told on each country of one mechanism: its role, its years, its chair. */
function footprintHints(
  footprint: Footprint,
  chairs: KnownChairs | null,
  words: Words,
): ReadonlyMap<Iso3, readonly string[]> {
  const findings = new Map<Iso3, readonly string[]>()
  for (const participation of participantsOf(footprint))
    findings.set(participation.iso3, [roleFinding(participation, words)])
  for (const [iso3, chair] of chairFindings(chairs, words)) findings.set(iso3, [...(findings.get(iso3) ?? []), chair])
  return new Map([...findings].map(([iso3, said]) => [iso3, [hintLine(said)]]))
}

/** "Member since 1996", "Observer", "Member from 2001 to 2011", "Meant by its membership rule". */
function roleFinding({ role, since, until, basis }: Participation, words: Words): string {
  if (basis === 'rule') return words.say('scene.hint.by-rule')
  const label = words.say(`role.${role}`)
  if (since === null && until === null) return label
  return words.say(`scene.hint.${yearsKey(since, until)}`, { role: label, since: since ?? '', until: until ?? '' })
}

function yearsKey(since: number | null, until: number | null): string {
  if (until === null) return 'since'
  if (since === null) return 'until'
  return since === until ? 'in' : 'from-to'
}

function chairFindings(chairs: KnownChairs | null, words: Words): readonly (readonly [Iso3, string])[] {
  if (chairs === null) return []
  return chairs.terms.map(({ iso3, from, to }) => [
    iso3,
    chairs.current
      ? words.say('scene.hint.chair', { since: from ?? '' })
      : words.say('scene.hint.last-chair', { year: to ?? from ?? '' }),
  ])
}
