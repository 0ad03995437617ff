import { readdirSync, readFileSync } from 'node:fs'
import { buildGeometry } from './build-geometry.ts'

/** Every ISO alpha-3 code in a record: of members, chairs, meetings, contributions. */
function codesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return (key === 'iso3' || key === 'states') && /^[A-Z]{3}$/.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((item) => codesIn(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => codesIn(item, name))
}

const records = new URL('../../mechanisms/', import.meta.url)
const codes = readdirSync(records)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => codesIn(JSON.parse(readFileSync(new URL(name, records), 'utf8'))))
const [outDir = 'public/atlas'] = process.argv.slice(2)
try {
  console.log(JSON.stringify(await buildGeometry(outDir, codes), null, 2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
