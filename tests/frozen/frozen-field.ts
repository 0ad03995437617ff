import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { atlasIndex } from '../../data/build/index-file.ts'
import { atlasIndexSchema, type AtlasIndex } from '../../src/domain/atlas-index.ts'
import { countriesSchema } from '../../src/domain/country.ts'
import { organizationsSchema } from '../../src/domain/organization.ts'
import { recordSchema, type MechanismRecord } from '../../src/domain/record.ts'
import { themesSchema } from '../../src/domain/theme.ts'

/**
 * The 49 mechanisms as their records stood in the summer of 2026, kept for tests of behaviour that want a real field: those of the
 * folder `records` in full, those of field.json without their sentences and sources. Nobody keeps their facts up to date, so that a
 * change of data/ never turns such a test red. A new field of the schema is filled in here as well.
 */
const folder = join(process.cwd(), 'tests/frozen')
const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'))

export function frozenAtlas(): AtlasIndex {
  const short = z.array(recordSchema).parse(readJson(folder, 'field.json'))
  const { families, themes } = themesSchema.parse(readJson('data/themes.json'))
  const data = {
    date: '2026-07-01',
    families,
    themes,
    countries: countriesSchema.parse(readJson('data/countries.json')),
    organizations: organizationsSchema.parse(readJson('data/organizations.json')),
    records: [...short, ...frozenRecords()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    decks: [],
  }
  const files = new Map(themes.map(({ code }) => [code, `themes/${code}.json`]))
  return atlasIndexSchema.parse(atlasIndex(data, { mechanisms: new Map(), countries: new Map(), themes: files }))
}

/** One of the folder `records`; throws where it is not among them. */
export function frozenRecord(id: string): MechanismRecord {
  return recordSchema.parse(readJson(folder, `records/${id}.json`))
}

/** All that are there in full. */
export function frozenRecords(): readonly MechanismRecord[] {
  return readdirSync(join(folder, 'records')).map((file) => frozenRecord(file.replace('.json', '')))
}
