import { formatLocale } from './format-locale.ts'

const parts: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]

/** Writes a day, month or year (`2024-05-30`, `2024-05` or `2024`) as the language does. */
export function partialDates(language: string): (partial: string) => string {
  const [years, months, days] = parts.map(
    (options) => new Intl.DateTimeFormat(formatLocale(language), { ...options, timeZone: 'UTC' }),
  )
  return (partial) => {
    const format = [years, months, days][partial.split('-').length - 1]
    return format?.format(new Date(partial)) ?? partial
  }
}
