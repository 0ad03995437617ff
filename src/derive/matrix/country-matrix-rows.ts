import type { IndexCountry } from '../../domain/country.ts'
import type { Iso3, MechanismId } from '../../domain/ids.ts'
import type { RowOrder } from '../../domain/view-options.ts'
import { roles } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import { positionOf, standingAt, type CountryMatrix } from './country-matrix.ts'
import { foldText } from '../../algorithms/fold-text.ts'
import { groupBy } from '../../algorithms/group-by.ts'

export interface CountryRowsRequest {
  readonly rows: RowOrder
  /** The mechanism whose own come first, whatever the rows' order; null means none. */
  readonly by: MechanismId | null
  /** Part of a name that a country must have, in any letter case and without accents; empty for all. */
  readonly text: string
  /** M49 region in English, as the data has it; null for all. */
  readonly region: string | null
}

export type CountryRow =
  | { readonly kind: 'country'; readonly country: IndexCountry }
  /** A heading over the countries of an M49 sub-region; null for those that M49 puts in none. */
  | { readonly kind: 'area'; readonly area: string | null; readonly count: number }

/** The rows of the matrix from the first to the last; headings stand over areas only where no mechanism's own come first. */
export function countryRows(matrix: CountryMatrix, request: CountryRowsRequest, words: Words): readonly CountryRow[] {
  const shown = matrix.countries.filter((country) => isWanted(country, request, words))
  const named = shown.toSorted((a, b) => words.compare(words.country(a.iso3), words.country(b.iso3)))
  const position = positionOf(matrix, request.by)
  if (request.rows === 'area' && position < 0) return areaRows(named, words)
  const count = ({ iso3 }: IndexCountry) => matrix.counts.get(iso3) ?? 0
  const ordered = request.rows === 'count' ? named.toSorted((a, b) => count(b) - count(a)) : named
  const first = position < 0 ? ordered : ordered.toSorted((a, b) => rankIn(a.iso3) - rankIn(b.iso3))
  return first.map((country) => ({ kind: 'country', country }))

  /** Members before observers before others, and those who do not take part last. */
  function rankIn(iso3: Iso3): number {
    const standing = standingAt(matrix, iso3, position)
    return standing === null ? roles.length : roles.indexOf(standing.role)
  }
}

/** The M49 regions in which countries of the matrix lie, by name. */
export function regionsIn({ countries }: CountryMatrix, words: Words): readonly string[] {
  return [...new Set(countries.flatMap(({ region }) => region ?? []))].toSorted(words.compare)
}

function isWanted({ iso3, name, aliases, region }: IndexCountry, request: CountryRowsRequest, words: Words): boolean {
  if (request.region !== null && region !== request.region) return false
  const wanted = foldText(request.text.trim())
  return wanted === '' || foldText([words.country(iso3), name, ...aliases].join('\n')).includes(wanted)
}

function areaRows(countries: readonly IndexCountry[], words: Words): readonly CountryRow[] {
  const byArea = (a: IndexCountry, b: IndexCountry) =>
    compareNames(a.region, b.region, words) || compareNames(a.subregion, b.subregion, words)
  return [...groupBy(countries.toSorted(byArea), ({ subregion }) => subregion)].flatMap(([area, inArea]) => [
    { kind: 'area', area, count: inArea.length } as const,
    ...inArea.map((country) => ({ kind: 'country', country }) as const),
  ])
}

function compareNames(a: string | null, b: string | null, words: Words): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null ? -1 : words.compare(a, b)
}
