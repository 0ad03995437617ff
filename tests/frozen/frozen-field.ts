import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { atlasIndexSchema, type AtlasIndex } from '../../src/domain/atlas-index.ts'
import { recordSchema, type MechanismRecord } from '../../src/domain/record.ts'

/**
 * The field as it stood in the summer of 2026, kept for tests of behaviour that want real mechanisms in their numbers: all of the
 * index, and some of the records. Nobody keeps its facts up to date, so that a change of data/ never turns such a test red. A new
 * field of the schema is filled in here as well.
 */
const folder = join(process.cwd(), 'tests/frozen')
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))

export function frozenAtlas(): AtlasIndex {
  return atlasIndexSchema.parse(read('index.json'))
}

export function frozenRecord(id: string): MechanismRecord {
  return recordSchema.parse(read(`records/${id}.json`))
}

export function frozenRecords(): readonly MechanismRecord[] {
  return readdirSync(join(folder, 'records')).map((file) => frozenRecord(file.replace('.json', '')))
}
