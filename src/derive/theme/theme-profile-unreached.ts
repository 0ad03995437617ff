import type { Mechanism } from '../../domain/atlas-index.ts'
import { isUnMember } from '../../domain/country.ts'
import type { Iso3 } from '../../domain/ids.ts'
import type { Words } from '../../domain/words.ts'
import { countriesByArea } from '../membership/countries-by-area.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'
import { openByRule } from '../membership/open-by-rule.ts'
import type { Participation } from '../membership/participation.ts'

/** UN Member States on no list of a mechanism with the theme. */
export interface Unreached {
  readonly count: number
  /** By M49 region, regions and countries by name. The region is in English, as the data has it. */
  readonly regions: readonly { readonly region: string; readonly iso3s: readonly Iso3[] }[]
  /** Mechanisms with the theme that are open by rule to some of these countries, and to how many. */
  readonly byRule: readonly { readonly mechanism: Mechanism; readonly count: number }[]
}

interface Request {
  /** Those with the theme. */
  readonly mechanisms: readonly Mechanism[]
  /** Who is on a list of one of them, by country. */
  readonly byCountry: ReadonlyMap<Iso3, readonly Participation[]>
  readonly memberships: MembershipIndex
  readonly words: Words
}

/** The countries without any. Where a country has no M49 region it stands under the empty text. */
export function unreachedCountries({ mechanisms, byCountry, memberships, words }: Request): Unreached {
  const countries = [...memberships.countries.values()].filter(
    (country) => isUnMember(country) && !byCountry.has(country.iso3),
  )
  const without = new Set(countries.map(({ iso3 }) => iso3))
  return {
    count: countries.length,
    regions: countriesByArea(countries, 'region', words).map(({ area, countries: members }) => ({
      region: area,
      iso3s: members.map(({ iso3 }) => iso3),
    })),
    byRule: openByRule(without, mechanisms, memberships).flatMap(({ mechanism, count }) =>
      count === null || count === 0 ? [] : [{ mechanism, count }],
    ),
  }
}
