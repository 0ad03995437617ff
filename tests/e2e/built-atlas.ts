import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestSchema } from '../../src/domain/atlas-files.ts'
import { atlasIndexSchema, type Mechanism } from '../../src/domain/atlas-index.ts'
import { isRunning } from '../../src/derive/membership/running-mechanisms.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(join(process.cwd(), 'dist/atlas', path), 'utf8'))

/** The index of the build under test, so that what a page counts is compared with the data and not with a typed number. */
const builtIndex = atlasIndexSchema.parse(read(manifestSchema.parse(read('manifest.json')).index))

/** Those that the list shows by default. */
export const runningMechanisms: readonly Mechanism[] = builtIndex.mechanisms.filter(isRunning)

/** ISO codes of those who are members of a mechanism now. */
export function membersOf(id: string): ReadonlySet<string> {
  const members = builtIndex.mechanisms.find((mechanism) => mechanism.id === id)?.members ?? []
  return new Set(members.filter(({ role, until }) => role === 'member' && until === null).map(({ iso3 }) => iso3))
}
