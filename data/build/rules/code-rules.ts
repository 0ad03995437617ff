import type { Finding, JsonPath } from '../fault.ts'
import { jsonTexts, type JsonText } from './json-nodes.ts'
import type { LooseRecord } from './loose-record.ts'

const code = /^[A-Z]{3}$/

/** Country codes in a record, wherever they stand. */
export function countryCodes(record: unknown): JsonText[] {
  return [...jsonTexts(record)].filter(
    ({ at, value }) => (at.at(-1) === 'iso3' || at.at(-2) === 'states') && code.test(value),
  )
}

/** Country codes are in data/countries.json. */
export function* countryFindings(raw: unknown, countries: ReadonlySet<string>): Generator<Finding> {
  for (const { at, value } of countryCodes(raw)) {
    if (countries.has(value)) continue
    const problem = `'${value}' is no country of data/countries.json`
    yield { at, problem, allowed: `one of its ${countries.size} codes: ISO 3166-1 alpha-3, and XKX` }
  }
}

/** A theme stands once among the priorities, and once on an output. */
export function* themeFindings(record: LooseRecord): Generator<Finding> {
  const priorities = record.themes.map(({ code: theme }) => theme)
  yield* repeated(priorities, (index) => ['themes', index, 'code'])
  for (const [output, { themes }] of record.outputs.entries())
    yield* repeated(themes, (index) => ['outputs', output, 'themes', index])
}

function* repeated(themes: readonly (string | null)[], pathOf: (index: number) => JsonPath): Generator<Finding> {
  for (const [index, theme] of themes.entries())
    if (theme !== null && themes.indexOf(theme) < index)
      yield { at: pathOf(index), problem: `'${theme}' stands twice`, allowed: 'each theme once' }
}
