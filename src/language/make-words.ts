import type { AtlasIndex } from '../domain/atlas-index.ts'
import type { Iso3 } from '../domain/ids.ts'
import type { MessageValues, Words } from '../domain/words.ts'
import { formatLocale } from './format-locale.ts'
import { partialDates } from './partial-date.ts'

/** What of i18next is needed here: its language and its translate function. */
interface Translator {
  readonly language: string
  readonly t: (key: string, values: MessageValues) => string
}

/** The reader's words for pure code. English country names are the short UN names of the data, other languages take CLDR's. */
export function makeWords({ language, t }: Translator, index: AtlasIndex): Words {
  const list = new Intl.ListFormat(formatLocale(language), { type: 'conjunction' })
  const number = new Intl.NumberFormat(language)
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true })
  const names = countryNames(language, index)
  return {
    say: (key, values = {}) => t(key, values),
    country: (iso3) => names.get(iso3) ?? iso3,
    list: (items) => list.format(items),
    number: (value) => number.format(value),
    date: partialDates(language),
    compare: collator.compare,
  }
}

function countryNames(language: string, index: AtlasIndex): ReadonlyMap<Iso3, string> {
  if (language === 'en') return new Map(index.countries.map(({ iso3, short }) => [iso3, short]))
  const cldr = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  return new Map(index.countries.map(({ iso3, iso2, short }) => [iso3, cldr.of(iso2) ?? short]))
}
