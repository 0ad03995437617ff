import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { writeAtlas } from '../../data/build/build-atlas.ts'
import { checkData, type AtlasData } from '../../data/build/check-data.ts'
import { countryDetail } from '../../data/build/detail-files.ts'
import { contentHash } from '../../data/build/output-folder.ts'
import { contentSchema } from '../../src/domain/content-entry.ts'
import { atlasIndexSchema } from '../../src/domain/atlas-index.ts'
import {
  countryDetailSchema,
  manifestSchema,
  mechanismDetailSchema,
  sourcesSchema,
  themeDetailSchema,
} from '../../src/domain/atlas-files.ts'
import { projectRoot } from './data-folder.ts'

const outDir = mkdtempSync(join(tmpdir(), 'iscm-atlas-'))
const stale = 'mechanisms/gone.00000000.json'
/** Stands for the maps, which have tests of their own. */
const map = (name: string) => `geometry/${name}.44136fa3.json`
const maps = {
  atlantic: { world: map('atlantic-world'), close: map('atlantic-close') },
  pacific: { world: map('pacific-world'), close: map('pacific-close') },
  globe: map('globe'),
}
const mapFiles = [...Object.values(maps.atlantic), ...Object.values(maps.pacific), maps.globe]
const textOf = (path: string) => readFileSync(join(outDir, path), 'utf8')
const json = (path: string): unknown => JSON.parse(textOf(path))

function checked(): AtlasData {
  const { data } = checkData(projectRoot)
  if (data === null) throw new Error('The records have faults: run "npm run data:check".')
  return data
}

const data = checked()
mkdirSync(join(outDir, 'mechanisms'))
mkdirSync(join(outDir, 'geometry'))
for (const path of [stale, 'geometry/gone.00000000.json', ...mapFiles]) writeFileSync(join(outDir, path), '{}')
const build = writeAtlas(data, maps, outDir)
const index = atlasIndexSchema.parse(json(build.manifest.index))

afterAll(() => rmSync(outDir, { recursive: true }))

const mechanism = (id: string) => index.mechanisms.find((entry) => entry.id === id)

describe('public/atlas', () => {
  it('has an index of at most 40 kB brotli', () => {
    const size = brotliCompressSync(textOf(build.manifest.index), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length
    expect(size).toBeLessThanOrEqual(40_000)
  })

  it('holds a manifest that names the index, the sources, the maps and the date', () => {
    expect(manifestSchema.parse(json('manifest.json'))).toEqual(build.manifest)
    expect(build.manifest.date).toBe(data.date)
  })

  it('holds exactly the files of this build: what an earlier one left is gone', () => {
    const found = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(found).toHaveLength(build.files.length)
    expect(build.files.filter((file) => !existsSync(join(outDir, file)))).toEqual([])
    expect(existsSync(join(outDir, stale))).toBe(false)
    expect(build.files).toEqual(expect.arrayContaining(mapFiles))
  })

  it('names files after their content', () => {
    const hashed = build.files.filter((file) => !['manifest.json', 'mechanism-record.schema.json'].includes(file))
    expect(hashed.filter((file) => file.split('.').at(-2) !== contentHash(textOf(file)))).toEqual([])
  })

  it('is the same when it is built again', () => {
    const again = mkdtempSync(join(tmpdir(), 'iscm-atlas-'))
    try {
      expect(writeAtlas(data, maps, again)).toEqual(build)
    } finally {
      rmSync(again, { recursive: true })
    }
  })
})

describe('details', () => {
  it('of a mechanism and its sources together are its whole record', () => {
    const sources = sourcesSchema.parse(json(build.manifest.sources))
    const rebuilt = index.mechanisms.map(({ id, file }) => ({
      ...mechanismDetailSchema.parse(json(file)),
      sources: sources[id],
    }))
    expect(rebuilt).toEqual(data.records)
  })

  it('of countries hold every membership, chair, contribution and gain once, with its mechanism', () => {
    const details = index.countries.flatMap(({ file }) => (file === null ? [] : countryDetailSchema.parse(json(file))))
    const total = (count: (record: AtlasData['records'][number]) => number) =>
      data.records.reduce((sum, record) => sum + count(record), 0)
    const inStates = (entries: readonly { states: readonly string[] }[]) =>
      entries.reduce((sum, { states }) => sum + new Set(states).size, 0)
    const counts = (['memberships', 'chairs', 'contributions', 'addedValue'] as const).map((field) =>
      details.reduce((sum, detail) => sum + detail[field].length, 0),
    )
    expect(counts).toEqual([
      total(({ members }) => members.length),
      total(({ chairs }) => chairs.filter(({ iso3 }) => iso3 !== null).length),
      total(({ contributions }) => inStates(contributions)),
      total(({ added_value }) => inStates(added_value)),
    ])
  })

  it('exist only for countries of which a record says something', () => {
    const named = data.countries.filter(({ iso3 }) => countryDetail(iso3, data.records) !== null)
    expect(index.countries.filter(({ file }) => file !== null).map(({ iso3 }) => iso3)).toEqual(
      named.map(({ iso3 }) => iso3),
    )
    expect(named.length).toBeLessThan(data.countries.length)
    expect(
      index.countries
        .flatMap(({ file }) => file ?? [])
        .filter((file) => !/^countries\/[A-Z]{3}\.[0-9a-f]{8}\.json$/.test(file)),
    ).toEqual([])
  })

  it('of themes hold every priority and every output that names the theme', () => {
    const details = index.themes.map(({ file }) => themeDetailSchema.parse(json(file)))
    const priorities = data.records.flatMap(({ themes }) => themes).length
    const outputs = data.records.flatMap((record) => record.outputs.flatMap(({ themes }) => themes)).length
    expect(details.flatMap((detail) => detail.priorities)).toHaveLength(priorities)
    expect(details.flatMap((detail) => detail.outputs)).toHaveLength(outputs)
    expect(details.map(({ code }) => code)).toEqual(index.themes.map(({ code }) => code))
  })
})

describe('the file for the search', () => {
  it('holds every fund, body, output, partner and organization of the records, each name once of its kind and mechanism', () => {
    const entries = contentSchema.parse(json(build.manifest.content))
    const keys = entries.map(({ kind, mechanism: id, text }) => `${kind} ${id} ${text}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { id, outputs, structures, partnerships, member_organizations: members } of data.records) {
      const texts = new Set(entries.filter((entry) => entry.mechanism === id).map(({ text }) => text))
      const named = [
        ...outputs.map(({ title }) => title),
        ...structures.filter(({ kind }) => kind !== 'fund').map(({ name }) => name),
        ...partnerships.map((partnership) => partnership.with),
        ...members.map(({ name }) => name),
      ]
      expect(named.filter((text) => !texts.has(text))).toEqual([])
    }
  })
})

describe('the index', () => {
  it('says of each mechanism what its record says', () => {
    const said = index.mechanisms.map(({ id, name, acronym, level, regions, established, membersAsOf, members }) => {
      return { id, name, acronym, level, regions, established, membersAsOf, members: members.length }
    })
    expect(said).toEqual(
      data.records.map((record) => {
        const { id, name, acronym, level, regions, established, members_as_of: membersAsOf, members } = record
        return { id, name, acronym, level, regions, established, membersAsOf, members: members.length }
      }),
    )
  })

  it('has the newest year of a meeting, each kind of funding once and priorities without their sentences', () => {
    for (const { id, lastMeeting, funding, themes } of index.mechanisms) {
      const record = data.records.find((one) => one.id === id)
      const years = record?.meetings.flatMap(({ year }) => year ?? []) ?? []
      expect(lastMeeting).toBe(years.length === 0 ? null : Math.max(...years))
      expect(new Set(funding)).toEqual(new Set(record?.funding.map(({ kind }) => kind)))
      expect(new Set(funding).size).toBe(funding.length)
      expect(themes.map(({ code, rank }) => [code, rank])).toEqual(record?.themes.map(({ code, rank }) => [code, rank]))
    }
  })

  it('knows other names of every language, each once and none that is the name itself', () => {
    const lost = data.records.filter(({ id, name, acronym, aka, names }) => {
      const known = [name, acronym, ...(mechanism(id)?.aliases ?? [])]
      return [...aka, ...Object.values(names)].some((other) => !known.includes(other ?? null))
    })
    expect(lost).toEqual([])
    const doubled = index.mechanisms.filter(
      ({ name, acronym, aliases }) =>
        new Set(aliases).size !== aliases.length || aliases.includes(name) || aliases.includes(acronym ?? ''),
    )
    expect(doubled).toEqual([])
  })

  it('marks membership by rule, and member lists that no source supports', () => {
    const marks = index.mechanisms.map(({ id, rule, unlisted }) => ({ id, rule, unlisted }))
    expect(marks).toEqual(
      data.records.map(({ id, members_rule: rule, members_unlisted: reason }) => {
        return { id, rule: rule?.scope ?? null, unlisted: reason !== undefined }
      }),
    )
  })

  it('names each partner mechanism once', () => {
    expect(index.mechanisms.filter(({ partners }) => new Set(partners).size !== partners.length)).toEqual([])
    const lost = data.records.filter(({ id, partnerships }) =>
      partnerships.some(({ mechanism: partner }) => partner && !mechanism(id)?.partners.includes(partner)),
    )
    expect(lost).toEqual([])
  })
})
