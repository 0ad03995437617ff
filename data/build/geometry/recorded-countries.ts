import { readdirSync, readFileSync } from 'node:fs'
import { countryCodes } from '../rules/code-rules.ts'

/** Every ISO alpha-3 code that a record of data/mechanisms names anywhere, in alphabetical order. */
export function recordedCountries(): string[] {
  const records = new URL('../../mechanisms/', import.meta.url)
  const codes = readdirSync(records)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => countryCodes(JSON.parse(readFileSync(new URL(name, records), 'utf8'))))
  return [...new Set(codes.map(({ value }) => value))].toSorted()
}
