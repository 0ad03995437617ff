import type { IndexCountry } from '../../domain/country.ts'
import type { Words } from '../../domain/words.ts'
import { groupBy } from '../../algorithms/group-by.ts'

/** Countries that lie in one M49 area, by name. */
export interface CountriesOfArea {
  /** In English, as the data has it; the empty text where M49 assigns none. */
  readonly area: string
  readonly countries: readonly IndexCountry[]
}

/** Countries by their M49 region, or by their sub-region; areas by region and then by name. */
export function countriesByArea(
  countries: readonly IndexCountry[],
  kind: 'region' | 'subregion',
  words: Words,
): readonly CountriesOfArea[] {
  const byName = (a: IndexCountry, b: IndexCountry) => words.compare(words.country(a.iso3), words.country(b.iso3))
  const ordered = countries.toSorted((a, b) => words.compare(a.region ?? '', b.region ?? ''))
  return [...groupBy(ordered, (country) => country[kind] ?? '')]
    .map(([area, members]) => ({ area, region: members[0]?.region ?? '', countries: members.toSorted(byName) }))
    .toSorted((a, b) => words.compare(a.region, b.region) || words.compare(a.area, b.area))
    .map(({ area, countries: members }) => ({ area, countries: members }))
}
