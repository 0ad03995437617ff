import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordSchema, type MechanismRecord } from '../../src/domain/record.ts'

/** A real record of data/mechanisms, checked against the schema. Tests that name one state what a reader must find of it. */
export function recordOf(id: string): MechanismRecord {
  const file = join(process.cwd(), 'data/mechanisms', `${id}.json`)
  return recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}
