import type { Iso3 } from '../../domain/ids.ts'
import type { Words } from '../../domain/words.ts'
import type { CountryGap, GapRow } from './country-gap.ts'

/** So many rows of two lines fit on one sheet, upright or across. */
const mostRows = 12
/** So few rows have room for all they could say. */
const roomyRows = 6

export interface PrintedGap {
  readonly rows: readonly GapRow[]
  /** How many there are beyond those that are printed. */
  readonly more: number
  /** True where rows may take as many lines as they need, false where each must keep to two. */
  readonly roomy: boolean
}

/** The rows of a gap that are printed, the most important first. */
export function printedGap({ rows }: Pick<CountryGap, 'rows'>): PrintedGap {
  return {
    rows: rows.slice(0, mostRows),
    more: Math.max(0, rows.length - mostRows),
    roomy: rows.length <= roomyRows,
  }
}

/** So many countries are named in a cell of two lines, of more their number is said. */
const named = 3

/** "Costa Rica, Guatemala, Panama and 3 more"; all where there is room, or where one alone would be left. */
export function namedCountries(iso3s: readonly Iso3[], words: Words, roomy: boolean): string {
  const names = iso3s.map((iso3) => words.country(iso3))
  if (roomy || names.length <= named + 1) return words.list(names)
  return words.list([...names.slice(0, named), words.say('print.more-countries', { count: names.length - named })])
}
