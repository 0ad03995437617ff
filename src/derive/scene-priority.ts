import type { Iso3 } from '../domain/ids.ts'
import { type FamilyCode, familyCodes } from '../domain/vocabulary.ts'
import type { Words } from '../domain/words.ts'
import { type CountRequest, type Involvement, involvementIn } from './involvement.ts'
import { hintLine, hintWriter } from './involvement-hint.ts'
import { closingEntries, fillEntry, hatchEntries } from './legend-entries.ts'
import type { Fill, LegendEntry, MapScene } from './map-scene.ts'
import type { MembershipIndex } from './membership-index.ts'
import { leadingFamily, voteOf } from './priority-vote.ts'
import { countsNote, leftOutClauses, nothingCounted, sentenceOf, takesPartClause } from './scene-clauses.ts'
import { familyColour, patternOf, sceneFills } from './scene-fills.ts'
import { regionFit } from './scene-fit.ts'
import { involvementWeight, sceneLabels } from './scene-labels.ts'

type Leaders = ReadonlyMap<Iso3, FamilyCode | null>

/** Each country in the colour of the family that leads among the priorities of its mechanisms. */
export function priorityScene(memberships: MembershipIndex, request: CountRequest, words: Words): MapScene {
  const involvement = involvementIn(memberships, request)
  const leaders = leadersIn(memberships, involvement)
  const fills = sceneFills(
    [...involvement.byCountry].map(([iso3, participations]): [Iso3, Fill] => [
      iso3,
      { colour: familyColour(leaders.get(iso3) ?? null), pattern: patternOf(participations) },
    ]),
  )
  return {
    fills,
    outlined: new Set(),
    selected: null,
    labels: sceneLabels(memberships, words, (iso3) => involvementWeight(involvement, iso3)),
    hints: hintsOf(memberships, involvement, leaders, words),
    fit: regionFit(memberships, request.mechanisms),
    legend: {
      title: words.say('scene.legend.priority', { counts: countsNote(involvement, words) }),
      entries: [
        ...familyEntries(leaders, words),
        ...hatchEntries(fills, words),
        ...closingEntries(words.say('scene.legend.no-part'), words),
      ],
    },
    sentence: nothingCounted(request, involvement, words) ?? sentenceOfLeaders(involvement, leaders, words),
  }
}

function leadersIn(memberships: MembershipIndex, { byCountry, counted }: Involvement): Leaders {
  const votes = new Map(counted.map((mechanism) => [mechanism.id, voteOf(mechanism, memberships.familyOf)]))
  return new Map(
    [...byCountry].map(([iso3, participations]) => [
      iso3,
      leadingFamily(participations.map(({ mechanism }) => votes.get(mechanism) ?? [])),
    ]),
  )
}

function hintsOf(
  memberships: MembershipIndex,
  { inAnyRole }: Involvement,
  leaders: Leaders,
  words: Words,
): ReadonlyMap<Iso3, string> {
  const hint = hintWriter(memberships, words)
  const leading = new Map<FamilyCode | null, string>(
    familyCodes.map((family) => [family, words.say('scene.hint.leading', { family: words.say(`family.${family}`) })]),
  )
  return new Map(
    [...inAnyRole].map(([iso3, participations]) => {
      const family = leading.get(leaders.get(iso3) ?? null) ?? []
      return [iso3, hintLine([hint(participations)].concat(family))]
    }),
  )
}

/** In the order of the palette, those that lead somewhere. */
function familyEntries(leaders: Leaders, words: Words): readonly LegendEntry[] {
  const leading = new Set(leaders.values())
  const known = familyCodes
    .filter((family) => leading.has(family))
    .map((family) => fillEntry(familyColour(family), words.say(`family.${family}`)))
  return leading.has(null) ? [...known, fillEntry(familyColour(null), words.say('scene.legend.no-priority'))] : known
}

function sentenceOfLeaders(involvement: Involvement, leaders: Leaders, words: Words): string {
  const tally = familyCodes.map((family) => ({
    family,
    countries: [...leaders.values()].filter((leader) => leader === family).length,
  }))
  const [most] = tally.toSorted((a, b) => b.countries - a.countries)
  const leads =
    most === undefined || most.countries === 0
      ? ''
      : words.say('scene.priority.leads', { family: words.say(`family.${most.family}`), countries: most.countries })
  return sentenceOf([takesPartClause(involvement, words), leads, ...leftOutClauses(involvement, words)], words)
}
