import { isUnMember, type IndexCountry } from '../../domain/country.ts'
import type { Iso3 } from '../../domain/ids.ts'
import { subregionCode } from '../../domain/subregion.ts'
import { groupBy } from '../../algorithms/group-by.ts'

export interface Subregion {
  /** Its name and that of the region around it, as UN M49 has them in English. */
  readonly name: string
  readonly region: string
  readonly countries: readonly Iso3[]
  readonly unMembers: readonly Iso3[]
}

/** The M49 sub-regions by code, in the order of the countries. */
export function subregionsAmong(countries: readonly IndexCountry[]): ReadonlyMap<string, Subregion> {
  const grouped = groupBy(countries, ({ subregion }) => subregion)
  return new Map(
    [...grouped].flatMap(([name, inside]) => {
      if (name === null) return []
      const region = inside[0]?.region ?? name
      const isos = inside.map(({ iso3 }) => iso3)
      const unMembers = inside.filter(isUnMember).map(({ iso3 }) => iso3)
      return [[subregionCode(name), { name, region, countries: isos, unMembers }] as const]
    }),
  )
}
