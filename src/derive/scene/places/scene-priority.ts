import type { Iso3 } from '../../../domain/ids.ts'
import { type FamilyCode, familyCodes } from '../../../domain/vocabulary.ts'
import type { Words } from '../../../domain/words.ts'
import { closeCallPoints, isCloseCall, sharesLines } from '../close-call.ts'
import { type CountRequest, type Involvement, involvementIn } from '../../membership/involvement.ts'
import { hintWriter } from '../involvement-hint.ts'
import { closeCallEntries, closingEntries, fillEntry, hatchEntries } from '../legend-entries.ts'
import type { Fill, LegendEntry, MapScene } from '../map-scene.ts'
import type { MembershipIndex } from '../../membership/membership-index.ts'
import type { Participation } from '../../membership/participation.ts'
import { type FamilyShare, familyShares, voteOf } from '../../colour/priority-vote.ts'
import {
  landLabel,
  uncolouredLabel,
  countsNote,
  leftOutClauses,
  nothingCounted,
  sentenceOf,
  takesPartClause,
} from '../scene-clauses.ts'
import { familyColour } from '../../colour/leading-colour.ts'
import { patternOf, sceneFills } from '../scene-fills.ts'
import { regionFit } from '../scene-fit.ts'
import { involvementWeight, sceneLabels } from '../scene-labels.ts'

/** What each country's mechanisms work on together, family by family. */
type Shares = ReadonlyMap<Iso3, readonly FamilyShare[]>

/** Each country in the colour of the family that leads among the priorities of its mechanisms, a close call striped. */
export function priorityScene(memberships: MembershipIndex, request: CountRequest, words: Words): MapScene {
  const involvement = involvementIn(memberships, request)
  const shares = sharesIn(memberships, involvement)
  const fills = sceneFills([...involvement.byCountry].map(([iso3, all]) => [iso3, fillOf(shares.get(iso3) ?? [], all)]))
  return {
    fills,
    outlined: new Set(),
    selected: null,
    labels: sceneLabels(memberships, words, (iso3) => involvementWeight(involvement, iso3)),
    hints: hintsOf(memberships, involvement, shares, words),
    uncoloured: uncolouredLabel(involvement, words),
    fit: regionFit(memberships, request.mechanisms),
    legend: {
      title: words.say('scene.legend.priority', { counts: countsNote(involvement, words) }),
      entries: [
        ...familyEntries(shares, words),
        ...closeCallEntries(fills, words),
        ...hatchEntries(fills, words),
        ...closingEntries(landLabel(involvement, words), words),
      ],
    },
    sentence: nothingCounted(request, involvement, words) ?? sentenceOfLeaders(involvement, shares, words),
  }
}

function sharesIn(memberships: MembershipIndex, { byCountry, counted }: Involvement): Shares {
  const votes = new Map(counted.map((mechanism) => [mechanism.id, voteOf(mechanism, memberships.familyOf)]))
  return new Map(
    [...byCountry].map(([iso3, participations]) => [
      iso3,
      familyShares(participations.map(({ mechanism }) => votes.get(mechanism) ?? [])),
    ]),
  )
}

function fillOf(shares: readonly FamilyShare[], participations: readonly Participation[]): Fill {
  const fill = { colour: familyColour(leaderOf(shares)), pattern: patternOf(participations) }
  return isCloseCall(shares) ? { ...fill, closeCall: true } : fill
}

function leaderOf([first]: readonly FamilyShare[]): FamilyCode | null {
  return first?.family ?? null
}

/** The shares come first: they are what the colour says. */
function hintsOf(
  memberships: MembershipIndex,
  { inAnyRole }: Involvement,
  shares: Shares,
  words: Words,
): MapScene['hints'] {
  const writer = hintWriter(memberships, words)
  return new Map(
    [...inAnyRole].map(([iso3, all]) => [iso3, [...sharesLines(shares.get(iso3) ?? [], words), ...writer.lines(all)]]),
  )
}

/** In the order of the palette, those that lead somewhere. */
function familyEntries(shares: Shares, words: Words): readonly LegendEntry[] {
  const leading = new Set([...shares.values()].map(leaderOf))
  const known = familyCodes
    .filter((family) => leading.has(family))
    .map((family) => fillEntry(familyColour(family), words.say(`family.${family}`)))
  return leading.has(null) ? [...known, fillEntry(familyColour(null), words.say('scene.legend.no-priority'))] : known
}

function sentenceOfLeaders(involvement: Involvement, shares: Shares, words: Words): string {
  const leaders = [...shares.values()].map(leaderOf)
  const close = [...shares.values()].filter(isCloseCall).length
  const tally = familyCodes.map((family) => ({
    family,
    countries: leaders.filter((leader) => leader === family).length,
  }))
  const [most] = tally.toSorted((a, b) => b.countries - a.countries)
  const leads =
    most === undefined || most.countries === 0
      ? ''
      : words.say('scene.priority.leads', { family: words.say(`family.${most.family}`), countries: most.countries })
  const calls = close === 0 ? '' : words.say('scene.priority.close-calls', { count: close, points: closeCallPoints })
  return sentenceOf([takesPartClause(involvement, words), leads, calls, ...leftOutClauses(involvement, words)], words)
}
