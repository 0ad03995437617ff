import type { Iso3 } from '../../domain/ids.ts'
import type { MembershipIndex } from './membership-index.ts'

/** What a map of one country shows: it and its land neighbours; of an island the M49 sub-region, since a lone island lies nowhere. */
export function surroundingsOf(memberships: MembershipIndex, iso3: Iso3): readonly Iso3[] {
  const country = memberships.countries.get(iso3)
  if (!country) return [iso3]
  if (country.neighbours.length > 0) return [iso3, ...country.neighbours]
  const { subregion } = country
  if (subregion === null) return [iso3]
  const around = [...memberships.countries.values()].filter((other) => other.subregion === subregion)
  return [iso3, ...around.map((other) => other.iso3).filter((other) => other !== iso3)]
}
