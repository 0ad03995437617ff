import type { Iso3, MechanismId } from '../../domain/ids.ts'
import type { Words } from '../../domain/words.ts'
import type { Participation } from '../membership/participation.ts'

export interface ReachRow {
  readonly iso3: Iso3
  readonly mechanisms: readonly MechanismId[]
}

/** Countries by the number of mechanisms that reach them, the most first, then by name. */
export function themeReach(byCountry: ReadonlyMap<Iso3, readonly Participation[]>, words: Words): readonly ReachRow[] {
  return [...byCountry]
    .map(([iso3, participations]) => ({
      iso3,
      mechanisms: [...new Set(participations.map(({ mechanism }) => mechanism))],
    }))
    .toSorted(
      (a, b) =>
        b.mechanisms.length - a.mechanisms.length || words.compare(words.country(a.iso3), words.country(b.iso3)),
    )
}
