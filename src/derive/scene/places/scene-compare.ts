import type { Iso3, MechanismId } from '../../../domain/ids.ts'
import type { Words } from '../../../domain/words.ts'
import {
  comparable,
  compareFootprints,
  type ComparedMechanism,
  type Comparison,
  type ComparisonCell,
  type ComparisonRequest,
  unionOf,
} from '../../comparison/comparison.ts'
import { comparisonFinding } from '../../comparison/comparison-finding.ts'
import { comparisonLegend } from './comparison-legend.ts'
import { colourOfCount, countBins } from '../../colour/count-scale.ts'
import type { Fill, MapScene } from '../map-scene.ts'
import type { MembershipIndex } from '../../membership/membership-index.ts'
import { sceneFills } from '../scene-fills.ts'
import { fitOf } from '../scene-fit.ts'
import { labelWeight, sceneLabels } from '../scene-labels.ts'
import type { Role } from '../../../domain/vocabulary.ts'
import { hintLine } from '../involvement-hint.ts'
import { participantsOf, type Footprint } from '../../membership/participation.ts'

/** `focus` is the one mechanism of the comparison that is shown alone, in its own colour; null shows them together. */
export type CompareRequest = ComparisonRequest & { readonly focus: MechanismId | null }

/** Up to this many, a map can give each mechanism its colour and stripe what both hold; more are counted. */
const mostStriped = 2

/** Who is in which: two mechanisms in their colours and striped where both are, more by how many of them a country is in. */
export function compareScene(memberships: MembershipIndex, request: CompareRequest, words: Words): MapScene {
  const comparison = compareFootprints(memberships, request)
  const focus = comparison.compared.find(({ mechanism }) => mechanism.id === request.focus) ?? null
  const fills = sceneFills(focus ? fillsOfOne(focus) : fillsOfAll(comparison))
  return {
    fills,
    outlined: new Set(),
    selected: null,
    labels: sceneLabels(memberships, words, (iso3) => (fills.has(iso3) ? labelWeight.member : labelWeight.none)),
    hints: comparisonHints(comparison, words),
    uncoloured: words.say('compare.legend.none', { alone: focus === null ? 'no' : 'yes' }),
    fit: fitOf(unionOf(comparison)),
    legend: comparisonLegend(comparison, focus, words),
    sentence: comparisonFinding(comparison, words),
  }
}

function fillsOfOne({ iso3s, colour }: ComparedMechanism): readonly (readonly [Iso3, Fill])[] {
  return [...(iso3s ?? [])].map((iso3) => [iso3, { colour, pattern: 'solid' }])
}

function fillsOfAll(comparison: Comparison): readonly (readonly [Iso3, Fill])[] {
  const bins = countBins(comparable(comparison).length)
  const striped = comparison.compared.length <= mostStriped
  const fillOf = ({ inside }: ComparisonCell): Fill =>
    striped ? stripedFill(inside) : { colour: colourOfCount(bins, inside.length), pattern: 'solid' }
  return comparison.cells.flatMap((cell) => {
    const fill = fillOf(cell)
    return cell.iso3s.map((iso3): [Iso3, Fill] => [iso3, fill])
  })
}

function stripedFill([first, second]: readonly ComparedMechanism[]): Fill {
  return { colour: first?.colour ?? 'land', pattern: second ? 'pair' : 'solid' }
}

/** What a pointer is told on each country of a comparison: "RCM: member · SACM: observer". */
export function comparisonHints({ compared, cells }: Comparison, words: Words): ReadonlyMap<Iso3, readonly string[]> {
  const says = new Map(compared.map((one) => [one.position, partsOf(one, words)]))
  return new Map(
    cells.flatMap(({ inside, iso3s }) =>
      iso3s.map((iso3): [Iso3, readonly string[]] => [
        iso3,
        [hintLine(inside.map(({ position }) => says.get(position)?.get(iso3) ?? ''))],
      ]),
    ),
  )
}

function partsOf({ mechanism, footprint }: ComparedMechanism, words: Words): ReadonlyMap<Iso3, string> {
  return new Map(
    participantsOf(footprint).map(({ iso3, role }) => [
      iso3,
      words.say('compare.hint', { name: mechanism.short, role: standingOf(footprint, role, words) }),
    ]),
  )
}

/** On what ground a country is counted: its role, its role until the end, or the rule. */
function standingOf(footprint: Footprint, role: Role, words: Words): string {
  const label = words.say(`role.${role}`)
  if (footprint.kind === 'rule') return words.say('compare.by-rule')
  return footprint.kind === 'ended' ? words.say('scene.hint.until', { role: label, until: footprint.until }) : label
}
