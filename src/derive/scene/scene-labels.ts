import type { Iso3 } from '../../domain/ids.ts'
import type { Words } from '../../domain/words.ts'
import type { Involvement } from '../membership/involvement.ts'
import type { MapScene } from './map-scene.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'
import { patternOf } from './scene-fills.ts'

/** Importance of a name on the map by what the country is in the scene. A renderer adds the share of land, 0 to 1, to part equals. */
export const labelWeight = { selected: 4, chair: 3, member: 2, other: 1, none: 0 } as const

/** The names of all countries of the Atlas, weighed by what each is in the scene. */
export function sceneLabels(
  { countries }: MembershipIndex,
  words: Words,
  weightOf: (iso3: Iso3) => number,
): MapScene['labels'] {
  return new Map([...countries.keys()].map((iso3) => [iso3, { text: words.country(iso3), weight: weightOf(iso3) }]))
}

/** The weight of a name by how its country takes part in the mechanisms that are counted. */
export function involvementWeight({ byCountry }: Pick<Involvement, 'byCountry'>, iso3: Iso3): number {
  const participations = byCountry.get(iso3)
  if (participations === undefined) return labelWeight.none
  return patternOf(participations) === 'solid' ? labelWeight.member : labelWeight.other
}
