import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesAfter, linesWith, type Breakage } from './broken-data.ts'
import { projectRoot, readList } from './data-folder.ts'

const north = 'data/mechanisms/north.json'
const countries = readList(join(projectRoot, 'data/countries.json')).length
const inNorth = (at: Breakage['at'], value: unknown): Breakage => ({ file: north, at, value })

describe('a record that does not fit the schema', () => {
  it.each<[string, Breakage, string]>([
    [
      'a role that is none',
      inNorth(['members', 1, 'role'], 'boss'),
      `${north}  members[1].role: 'boss' is not allowed; allowed: member | observer | associate | partner`,
    ],
    [
      'a misspelt field',
      inNorth(['meetings', 0, 'cuontry'], 'MEX'),
      `${north}  meetings[0].cuontry: is no field here; allowed: an object with year, name, level, place, iso3, sources`,
    ],
    [
      'a field that is missing',
      inNorth(['name'], undefined),
      `${north}  name: is missing; allowed: a text that is not empty`,
    ],
    [
      'a year as text',
      inNorth(['established'], '1996'),
      `${north}  established: '1996' is not allowed; allowed: a whole number from 1900 to 2100, or null`,
    ],
    [
      'a fact without sources',
      inNorth(['chairs', 0, 'sources'], []),
      `${north}  chairs[0].sources: a list of 0 is not allowed; allowed: a list that is not empty`,
    ],
    [
      'a website that is no address',
      inNorth(['website'], 'north.example'),
      `${north}  website: 'north.example' is not allowed; allowed: a web address with http or https, or null`,
    ],
    [
      'a date in another form',
      inNorth(['members_as_of'], 'May 2024'),
      `${north}  members_as_of: 'May 2024' is not allowed; allowed: a date such as 2024, 2024-05 or 2024-05-30, or null`,
    ],
  ])('%s', (_, breakage, line) => {
    expect(linesWith(breakage)).toEqual([line])
  })
})

describe('a record that breaks a rule', () => {
  it.each<[string, Breakage, string]>([
    [
      'a source that is not listed',
      inNorth(['origin', 'sources'], ['s2', 's999']),
      `${north}  origin.sources[1]: 's999' is no source of this record; allowed: s1, s2`,
    ],
    [
      'a country that is none',
      inNorth(['members', 1, 'iso3'], 'XXX'),
      `${north}  members[1].iso3: 'XXX' is no country of data/countries.json; allowed: one of its ${countries} codes: ISO 3166-1 alpha-3, and XKX`,
    ],
    [
      'a stated number that is not the number listed',
      inNorth(['member_count_stated'], 12),
      `${north}  member_count_stated: 12 are stated, 3 are listed now; allowed: 3`,
    ],
    [
      'leaving before joining',
      inNorth(['members', 0, 'until'], 1990),
      `${north}  members[0].until: 1990 is before since (1996); allowed: 1996 or later, or null`,
    ],
    [
      'joining before the founding',
      inNorth(['members', 2, 'since'], 1995),
      `${north}  members[2].since: 1995 is before the founding (1996); allowed: 1996 or later, or null`,
    ],
    [
      'a chair that ends before it begins',
      inNorth(['chairs', 0], { iso3: 'MEX', from: 2005, to: 2004, sources: ['s1'] }),
      `${north}  chairs[0].to: 2004 is before from (2005); allowed: 2005 or later, or null`,
    ],
    [
      'a member twice in a role',
      inNorth(['members', 1, 'iso3'], 'CAN'),
      `${north}  members[1]: 'CAN' is member twice; allowed: each country once in a role`,
    ],
    [
      'a theme twice among the priorities',
      inNorth(['themes', 1, 'code'], 'governance'),
      `${north}  themes[1].code: 'governance' stands twice; allowed: each theme once`,
    ],
    [
      'an id that is not the name of the file',
      inNorth(['id'], 'nord'),
      `${north}  id: 'nord' is not the name of the file; allowed: north`,
    ],
    [
      'a successor that does not know of it',
      inNorth(['succeeded_by'], ['south']),
      `${north}  succeeded_by[0]: succeeds of 'south' lacks 'north'; allowed: links that both records have`,
    ],
    [
      'a list of members that is empty without a reason',
      { file: 'data/mechanisms/unlisted.json', at: ['members_unlisted'], value: undefined },
      'data/mechanisms/unlisted.json  members: no member is listed and nothing says why; allowed: at least one member, or members_rule, or members_unlisted with the reason',
    ],
  ])('%s', (_, breakage, line) => {
    expect(linesWith(breakage)).toContain(line)
  })

  it('a partner that is no mechanism', () => {
    const partner = { with: 'Nowhere', mechanism: 'nowhere', kind: 'mechanism', text: 'None.', sources: ['s1'] }
    const [line] = linesWith(inNorth(['partnerships', 0], partner))
    expect(line).toContain(
      `${north}  partnerships[0].mechanism: 'nowhere' is no other mechanism of data/mechanisms; allowed: `,
    )
    expect(line).toContain('old, south, unlisted')
  })

  it('a source that no fact cites, and one that is listed twice', () => {
    const source = { title: 'T', publisher: 'P', date: null, url: null, kind: 'other' }
    expect(linesWith(inNorth(['sources', 2], { id: 's998', ...source }))).toContain(
      `${north}  sources[2].id: 's998' is cited nowhere; allowed: sources that this record cites`,
    )
    expect(linesWith(inNorth(['sources', 2], { id: 's1', ...source }))).toContain(
      `${north}  sources[2].id: 's1' stands twice; allowed: each source once`,
    )
  })

  it('a source that only a remark on conflicts or gaps cites, and one that such a remark cites and nobody lists', () => {
    const source = { id: 's3', title: 'T', publisher: 'P', date: null, url: null, kind: 'other' }
    const listed = inNorth(['sources', 2], source)
    const conflict = { text: 'Another page (source s3) counts four.', sources: ['s3'] }
    expect(linesWith(listed, inNorth(['conflicts'], [conflict]))).toEqual([])
    expect(linesWith(inNorth(['conflicts'], [conflict]))).toEqual([
      `${north}  conflicts[0].sources[0]: 's3' is no source of this record; allowed: s1, s2`,
    ])
  })

  it('a remark whose sources are not those that its words name', () => {
    const gap = (text: string, sources: readonly string[]) => inNorth(['gaps'], [{ text, about: ['members'], sources }])
    expect(linesWith(gap('The list of s2 was not found.', []))).toEqual([
      `${north}  gaps[0].sources: lacks 's2', which the text names; allowed: s2`,
    ])
    expect(linesWith(gap('No list was found.', ['s2']))).toEqual([
      `${north}  gaps[0].sources: 's2' is not named in the text; allowed: sources that the text names by number`,
    ])
  })

  it('a fund that names no fund among the bodies, and a host that nobody knows', () => {
    expect(linesWith(inNorth(['outputs', 0, 'body'], 'Chair'))).toEqual([
      expect.stringContaining(`${north}  outputs[0].body: 'Chair' is no fund among the structures; allowed: `),
    ])
    expect(linesWith(inNorth(['secretariat', 'hosts'], ['iom', 'CRI', 'atlantis']))).toEqual([
      `${north}  secretariat.hosts[2]: 'atlantis' is neither an organization of data/organizations.json nor a country; allowed: ids of organizations and ISO 3166-1 alpha-3 codes of countries`,
    ])
  })

  it('bodies that report to nobody known, or to each other in a circle', () => {
    const body = (name: string, reports_to: string) => {
      return { name, kind: 'other', level: 'support', role: 'None.', reports_to, sources: ['s1'] }
    }
    const file = north
    const circle = [body('A', 'B'), body('B', 'A'), body('C', 'A'), body('D', 'E')]
    expect(
      linesWith({ file, at: ['structures'], value: circle }).filter((line) => line.includes('structures')),
    ).toEqual([
      `${file}  structures[0].reports_to: 'A' reports to itself in the end; allowed: a line of reporting that ends`,
      `${file}  structures[1].reports_to: 'B' reports to itself in the end; allowed: a line of reporting that ends`,
      `${file}  structures[3].reports_to: 'E' is no structure of this record; allowed: A, B, C, or null`,
    ])
  })
})

describe('a file that is no JSON', () => {
  const spoilt = (from: string, to: string) =>
    linesAfter((root) => {
      const path = join(root, north)
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
    })

  it('is told with line and column of the first mistake', () => {
    expect(spoilt('"acronym": "NC",', '"acronym": NC,')).toEqual([
      `${north}  line 4, column 14: NC is no JSON here; allowed: a value: "text", a number, true, false, null, {…} or […]`,
    ])
    expect(spoilt('"acronym": "NC",', '"acronym": "NC"')).toEqual([
      `${north}  line 5, column 3: "aka" is no JSON here; allowed: a comma or }`,
    ])
  })

  it('is told when it ends too early', () => {
    const [line] = linesAfter((root) => {
      writeFileSync(join(root, north), '{\n  "id": "north",\n  "aka": [')
    })
    expect(line).toBe(
      `${north}  line 3, column 11: the file ends too early; allowed: a value: "text", a number, true, false, null, {…} or […]`,
    )
  })

  it('is told when a field stands twice, since one of the two would be lost', () => {
    expect(spoilt('"acronym": "NC",', '"acronym": "NC", "id": "north",')).toEqual([
      `${north}  line 4, column 20: the field "id" stands twice; allowed: each field once`,
    ])
  })
})

describe('several faults', () => {
  it('come out at once, also from one file and also where some break the schema and some a rule', () => {
    const south = 'data/mechanisms/south.json'
    expect(
      linesWith(
        inNorth(['members', 1, 'role'], 'boss'),
        inNorth(['members', 2, 'iso3'], 'XXX'),
        { file: south, at: ['origin', 'sources', 0], value: 's900' },
        { file: 'data/themes.json', at: ['themes', 0, 'family'], value: 'rulers' },
      ).map((line) => line.split(':')[0]),
    ).toEqual([
      'data/themes.json  themes[0].family',
      `${north}  members[1].role`,
      `${north}  members[2].iso3`,
      `${south}  origin.sources[0]`,
    ])
  })

  it('do not make others up: a broken role is no wrong count, a file that cannot be read is no missing mechanism', () => {
    expect(linesWith(inNorth(['members', 1, 'role'], 'boss'))).toHaveLength(1)
    const lines = linesAfter((root) => writeFileSync(join(root, north), '{'))
    expect(lines).toHaveLength(1)
  })

  it('name both records when a mechanism disappears that others name', () => {
    const lines = linesAfter((root) => renameSync(join(root, north), join(root, 'data/mechanisms/nord.json')))
    expect(lines).toContain("data/mechanisms/nord.json  id: 'north' is not the name of the file; allowed: nord")
    expect(lines.some((line) => line.includes("'north' is no other mechanism of data/mechanisms"))).toBe(true)
  })
})

describe('faults of the other files', () => {
  it('a theme that is missing, a country that stands twice, a neighbour that does not agree', () => {
    expect(linesWith({ file: 'data/themes.json', at: ['themes', 17, 'code'], value: 'climate' })).toEqual([
      "data/themes.json  themes: 'crisis' is missing; allowed: each code of the vocabulary",
      "data/themes.json  themes[17].code: 'climate' stands twice; allowed: each code once",
    ])
    expect(linesWith({ file: 'data/countries.json', at: [1, 'neighbours', 0], value: 'ABW' })).toContain(
      "data/countries.json  [1].neighbours[0]: 'ABW' does not name 'AFG' as a neighbour; allowed: countries that name each other",
    )
    expect(linesWith({ file: 'data/countries.json', at: [3, 'iso3'], value: 'AGO' })).toContain(
      "data/countries.json  [3].iso3: 'AGO' stands twice; allowed: each code once",
    )
  })

  it('a date of the Atlas that is no day', () => {
    expect(linesWith({ file: 'data/atlas.json', at: ['date'], value: 'today' })).toEqual([
      "data/atlas.json  date: 'today' is not allowed; allowed: a day such as 2026-11-24",
    ])
  })
})
