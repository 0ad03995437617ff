import { overlapOf } from '../../algorithms/set-overlap.ts'
import type { IndexCountry } from '../../domain/country.ts'
import type { Iso3, MechanismId } from '../../domain/ids.ts'
import type { Words } from '../../domain/words.ts'
import type { Participation } from '../membership/participation.ts'

/** How many mechanisms a country shares with the one in question. */
export interface SharedMechanisms {
  readonly iso3: Iso3
  readonly shared: number
  /** In how many the other takes part. */
  readonly total: number
  /** Shared over all in which either takes part (Jaccard index), 0 to 1; 0 where neither takes part in any. */
  readonly jaccard: number
}

type ByCountry = ReadonlyMap<Iso3, readonly Participation[]>

const listed = 10

/** The ten countries that share most mechanisms with it; among equals those with fewer others, then by name. Without any shared: none. */
export function closestCountries(iso3: Iso3, byCountry: ByCountry, words: Words): readonly SharedMechanisms[] {
  const own = mechanismsOf(iso3, byCountry)
  return [...byCountry.keys()]
    .filter((other) => other !== iso3)
    .map((other) => sharedWith(own, other, byCountry))
    .filter(({ shared }) => shared > 0)
    .toSorted(byShared(words))
    .slice(0, listed)
}

/** All land neighbours, those that share most first. */
export function sharedWithNeighbours(
  { iso3, neighbours }: Pick<IndexCountry, 'iso3' | 'neighbours'>,
  byCountry: ByCountry,
  words: Words,
): readonly SharedMechanisms[] {
  const own = mechanismsOf(iso3, byCountry)
  return neighbours.map((other) => sharedWith(own, other, byCountry)).toSorted(byShared(words))
}

function mechanismsOf(iso3: Iso3, byCountry: ByCountry): ReadonlySet<MechanismId> {
  return new Set((byCountry.get(iso3) ?? []).map(({ mechanism }) => mechanism))
}

function sharedWith(own: ReadonlySet<MechanismId>, iso3: Iso3, byCountry: ByCountry): SharedMechanisms {
  const theirs = mechanismsOf(iso3, byCountry)
  const { shared, jaccard } = overlapOf(own, theirs)
  return { iso3, shared: shared.length, total: theirs.size, jaccard: jaccard ?? 0 }
}

function byShared({ compare, country }: Words) {
  return (a: SharedMechanisms, b: SharedMechanisms) =>
    b.shared - a.shared || b.jaccard - a.jaccard || compare(country(a.iso3), country(b.iso3))
}
