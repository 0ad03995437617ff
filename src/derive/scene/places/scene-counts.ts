import type { Iso3 } from '../../../domain/ids.ts'
import type { Words } from '../../../domain/words.ts'
import { colourOfCount, countBins } from '../../colour/count-scale.ts'
import type { Involvement } from '../../membership/involvement.ts'
import { hintWriter } from '../involvement-hint.ts'
import { binEntries, closingEntries, hatchEntries } from '../legend-entries.ts'
import type { Fill, MapScene } from '../map-scene.ts'
import type { MembershipIndex } from '../../membership/membership-index.ts'
import {
  landLabel,
  uncolouredLabel,
  leftOutClauses,
  mostClause,
  sentenceOf,
  takesPartClause,
} from '../scene-clauses.ts'
import { patternOf, sceneFills } from '../scene-fills.ts'
import { involvementWeight, sceneLabels } from '../scene-labels.ts'

/** What a scene that counts mechanisms adds of its own. */
interface CountSceneParts {
  readonly fit: MapScene['fit']
  readonly title: string
  /** Said before the counts; empty where nothing is. */
  readonly opening: string
  /** The whole sentence instead, where nothing can be counted. */
  readonly nothing: string | null
}

/** Each country in a step of one colour by the number of mechanisms in which it takes part. */
export function countScene(
  memberships: MembershipIndex,
  involvement: Involvement,
  parts: CountSceneParts,
  words: Words,
): MapScene {
  const counts = new Map([...involvement.byCountry].map(([iso3, participations]) => [iso3, participations.length]))
  const bins = countBins(Math.max(0, ...counts.values()))
  const writer = hintWriter(memberships, words)
  const fills = sceneFills(
    [...involvement.byCountry].map(([iso3, participations]): [Iso3, Fill] => [
      iso3,
      { colour: colourOfCount(bins, participations.length), pattern: patternOf(participations) },
    ]),
  )
  return {
    fills,
    outlined: new Set(),
    selected: null,
    labels: sceneLabels(memberships, words, (iso3) => involvementWeight(involvement, iso3)),
    hints: new Map([...involvement.inAnyRole].map(([iso3, all]) => [iso3, writer.lines(all)])),
    uncoloured: uncolouredLabel(involvement, words),
    fit: parts.fit,
    legend: {
      title: parts.title,
      entries: [
        ...binEntries(bins, words),
        ...hatchEntries(fills, words),
        ...closingEntries(landLabel(involvement, words), words),
      ],
    },
    sentence: parts.nothing ?? countSentence(involvement, counts, parts.opening, words),
  }
}

const mostInvolved = { named: 'scene.most.named', many: 'scene.most.many' }

function countSentence(
  involvement: Involvement,
  counts: ReadonlyMap<Iso3, number>,
  opening: string,
  words: Words,
): string {
  const clauses = [
    opening,
    takesPartClause(involvement, words),
    mostClause(mostInvolved, counts, involvement.basis, words),
  ]
  return sentenceOf([...clauses, ...leftOutClauses(involvement, words)], words)
}
