import { Ajv2020 } from 'ajv/dist/2020.js'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordJsonSchema } from '../../data/build/record-json-schema.ts'
import { recordSchema } from '../../src/domain/record.ts'
import { projectRoot, readObject } from './data-folder.ts'
import { recordInput } from './small-data.ts'

const folder = join(projectRoot, 'data/mechanisms')
const accepts = new Ajv2020({ allErrors: true, formats: { uri: true } }).compile(recordJsonSchema())

describe('the published JSON Schema', () => {
  it('says what it is and for which draft', () => {
    expect(recordJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Record of an inter-State consultation mechanism on migration',
    })
  })

  it('explains every field of a record', () => {
    const fields = Object.entries(recordJsonSchema().properties ?? {})
    expect(fields.map(([field]) => field)).toEqual(Object.keys(recordSchema.shape))
    const unexplained = fields.filter(([, field]) => typeof field !== 'object' || !field.description?.endsWith('.'))
    expect(unexplained).toEqual([])
  })

  it.each(readdirSync(folder))('accepts %s', (name) => {
    expect(accepts(readObject(join(folder, name))), JSON.stringify(accepts.errors)).toBe(true)
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['a level that is none', { level: 'continental' }, '/level'],
    ['a year as text', { established: '1996' }, '/established'],
    [
      'a member without a role',
      { members: [{ iso3: 'MEX', since: null, until: null, sources: ['s1'] }] },
      '/members/0',
    ],
    ['a field that is none', { colour: 'blue' }, ''],
  ])('rejects %s', (_, change, path) => {
    expect(accepts({ ...recordInput('north'), ...change })).toBe(false)
    expect(accepts.errors?.map(({ instancePath }) => instancePath)).toContain(path)
  })
})
