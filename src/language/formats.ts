import { formatLocale } from './format-locale.ts'
import { partialDates } from './partial-date.ts'

/** How a language writes what the records hold as codes and numbers. */
export interface Formats {
  /** A day, month or year: `2024-05-30`, `2024-05` or `2024`. */
  readonly date: (partial: string) => string
  /** A sum with the code of its currency, "USD 1,000", since several dollars occur. */
  readonly money: (amount: number, currency: string) => string
  /** A part of a whole, 0 to 1, in whole percent; "–" where there is no whole. */
  readonly percent: (share: number | null) => string
  /** An index from 0 to 1 with two decimals; "–" where there is none. */
  readonly index: (value: number | null) => string
  /** The name of a language by its BCP 47 code. */
  readonly language: (code: string) => string
}

export function makeFormats(language: string): Formats {
  const locale = formatLocale(language)
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  const index = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  return {
    date: partialDates(language),
    money: (amount, currency) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
        maximumFractionDigits: 0,
      }).format(amount),
    percent: (share) => (share === null ? '–' : percent.format(share)),
    index: (value) => (value === null ? '–' : index.format(value)),
    language: (code) => languages.of(code) ?? code,
  }
}
