import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { writeAtlas } from '../../data/build/build-atlas.ts'
import { checkData } from '../../data/build/check-data.ts'
import { faultLine } from '../../data/build/fault.ts'
import { figureText } from '../../src/derive/slide/figure-text.ts'
import { indexMemberships } from '../../src/derive/membership/membership-index.ts'
import { atlasIndexSchema } from '../../src/domain/atlas-index.ts'
import { wordsOf } from '../unit/words-of-tests.ts'
import { breakFile, copyData } from './broken-data.ts'
import { readObject } from './data-folder.ts'
import { recordInput, writeJson } from './small-data.ts'

const outDir = mkdtempSync(join(tmpdir(), 'iscm-atlas-'))
const map = 'geometry/map.00000000.json'
const maps = { atlantic: { world: map, close: map }, pacific: { world: map, close: map }, globe: map }
const roots: string[] = []
const members = z.array(z.looseObject({ role: z.string(), until: z.nullable(z.number()) }))

afterAll(() => {
  for (const root of [outDir, ...roots]) rmSync(root, { recursive: true })
})

/** Builds the real data once an editor has changed a copy of them: the ids of the index, and the figures of decks that say nothing. */
function buildAfter(change: (root: string) => void) {
  const root = copyData()
  roots.push(root)
  change(root)
  const { data, faults } = checkData(root)
  expect(faults.map(faultLine)).toEqual([])
  if (data === null) throw new Error('no data')
  const { manifest } = writeAtlas(data, maps, outDir)
  const index = atlasIndexSchema.parse(JSON.parse(readFileSync(join(outDir, manifest.index), 'utf8')))
  const records = new Map(data.records.map((record) => [record.id, record]))
  const knowledge = { index, memberships: indexMemberships(index, 2026), records, words: wordsOf(index) }
  const figures = data.decks.flatMap(({ slides }) => slides.flatMap((slide) => slide.figures))
  return { index, data, silent: figures.filter(({ value }) => figureText(value, knowledge) === null) }
}

const filesOf = (root: string) => readdirSync(join(root, 'data/mechanisms')).map((name) => `data/mechanisms/${name}`)

/** A record whose list holds a current member, so that one can be taken from it. */
function fileWithMembers(root: string): string {
  const file = filesOf(root).find((name) => members.parse(readObject(join(root, name))['members']).length > 2)
  if (file === undefined) throw new Error('no record lists members')
  return file
}

describe('the data after a valid change', () => {
  it('build with a record more, of which little is known and no founding year', () => {
    const { index, silent } = buildAfter((root) =>
      writeJson(root, 'data/mechanisms/new-dialogue.json', recordInput('new-dialogue')),
    )
    expect(index.mechanisms.find(({ id }) => id === 'new-dialogue')).toMatchObject({ established: null })
    expect(silent).toEqual([])
  })

  it('build with a corrected sentence', () => {
    const text = 'It was founded to talk.'
    const { data, silent } = buildAfter((root) => {
      const [file = ''] = filesOf(root)
      breakFile(root, { file, at: ['origin', 'text'], value: text })
    })
    expect(data.records[0]?.origin.text).toBe(text)
    expect(silent).toEqual([])
  })

  it('build with a member less, where the number that a source states is corrected with it', () => {
    const { silent } = buildAfter((root) => {
      const file = fileWithMembers(root)
      const record = readObject(join(root, file))
      const [gone, ...rest] = members.parse(record['members']).toReversed()
      const counted = gone?.role === 'member' && gone.until === null ? 1 : 0
      const stated = z.nullable(z.number()).parse(record['member_count_stated'])
      breakFile(root, { file, at: ['members'], value: rest.toReversed() })
      breakFile(root, { file, at: ['member_count_stated'], value: stated === null ? null : stated - counted })
    })
    expect(silent).toEqual([])
  })
})
