import type { Iso3, MechanismId } from '../../../domain/ids.ts'
import type { Words } from '../../../domain/words.ts'
import { colourOfCount, type CountBin, countBins } from '../../colour/count-scale.ts'
import { countrySentence } from './country-sentence.ts'
import { type CountRequest, type Involvement, involvementIn } from '../../membership/involvement.ts'
import { hintWriter } from '../involvement-hint.ts'
import { binEntries, closingEntries, fillEntry, hatchEntries } from '../legend-entries.ts'
import type { Fill, Legend, MapScene } from '../map-scene.ts'
import type { MembershipIndex } from '../../membership/membership-index.ts'
import { namedMechanisms } from '../../membership/named-mechanisms.ts'
import type { Participation } from '../../membership/participation.ts'
import { countsNote } from '../scene-clauses.ts'
import { patternOf, sceneFills } from '../scene-fills.ts'
import { involvementWeight, labelWeight, sceneLabels } from '../scene-labels.ts'
import { surroundingsOf } from '../../membership/surroundings.ts'

/** What other countries share with the one that is opened: their participations in its mechanisms. */
type Shared = ReadonlyMap<Iso3, readonly Participation[]>

/** One country, and the others by the number of mechanisms that they share with it. */
export function countryScene(
  memberships: MembershipIndex,
  request: CountRequest & { readonly iso3: Iso3 },
  words: Words,
): MapScene {
  const { iso3 } = request
  const involvement = involvementIn(memberships, request)
  const shared = sharedWith(involvement, iso3)
  const counts = new Map([...shared].map(([other, participations]) => [other, participations.length]))
  const bins = countBins(Math.max(0, ...counts.values()))
  const fills = sceneFills([[iso3, opened], ...sharedFills(shared, bins)])
  return {
    fills,
    outlined: new Set(),
    selected: iso3,
    labels: sceneLabels(memberships, words, (other) =>
      other === iso3 ? labelWeight.selected : involvementWeight({ byCountry: shared }, other),
    ),
    hints: hintsOf(memberships, involvement, iso3, shared, words),
    uncoloured: words.say('scene.legend.shares-none'),
    fit: surroundingsOf(memberships, iso3),
    legend: legendOf(involvement, iso3, fills, bins, words),
    sentence: countrySentence(request, involvement, counts, words),
  }
}

/** Slate: none of the blues that count, and no family. */
const opened: Fill = { colour: 'ink-2', pattern: 'solid' }

function sharedWith({ byCountry }: Involvement, iso3: Iso3): Shared {
  const own = new Set<MechanismId>(byCountry.get(iso3)?.map(({ mechanism }) => mechanism))
  const entries = [...byCountry].map(
    ([other, all]) => [other, all.filter(({ mechanism }) => own.has(mechanism))] as const,
  )
  return new Map(entries.filter(([other, common]) => other !== iso3 && common.length > 0))
}

function sharedFills(shared: Shared, bins: readonly CountBin[]): readonly (readonly [Iso3, Fill])[] {
  return [...shared].map(([other, common]) => [
    other,
    { colour: colourOfCount(bins, common.length), pattern: patternOf(common) },
  ])
}

function hintsOf(
  memberships: MembershipIndex,
  { inAnyRole, basis }: Involvement,
  iso3: Iso3,
  shared: Shared,
  words: Words,
): MapScene['hints'] {
  const country = words.country(iso3)
  const own = inAnyRole.get(iso3)
  const lineOf = (common: readonly Participation[]) => {
    const mechanisms = common.map(({ mechanism }) => mechanism)
    const count = words.say('scene.hint.shares', { count: common.length, country, basis })
    return words.say('scene.hint.named', { count, names: namedMechanisms(memberships, mechanisms, words) })
  }
  return new Map([
    ...(own === undefined ? [] : [[iso3, hintWriter(memberships, words).lines(own)] as const]),
    ...[...shared].map(([other, common]) => [other, [lineOf(common)]] as const),
  ])
}

function legendOf(
  involvement: Involvement,
  iso3: Iso3,
  fills: MapScene['fills'],
  bins: readonly CountBin[],
  words: Words,
): Legend {
  const country = words.country(iso3)
  return {
    title: words.say('scene.legend.country', { country, counts: countsNote(involvement, words) }),
    entries: [
      fillEntry(opened.colour, country),
      ...binEntries(bins, words),
      ...hatchEntries(fills, words),
      ...closingEntries(words.say('scene.legend.shares-none'), words),
    ],
  }
}
