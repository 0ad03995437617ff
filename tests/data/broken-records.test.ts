import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesAfter, linesWith, type Breakage } from './broken-data.ts'

const rcm = 'data/mechanisms/rcm.json'
const inRcm = (at: Breakage['at'], value: unknown): Breakage => ({ file: rcm, at, value })

describe('a record that does not fit the schema', () => {
  it.each<[string, Breakage, string]>([
    [
      'a role that is none',
      inRcm(['members', 3, 'role'], 'boss'),
      `${rcm}  members[3].role: 'boss' is not allowed; allowed: member | observer | associate | partner`,
    ],
    [
      'a misspelt field',
      inRcm(['meetings', 0, 'cuontry'], 'MEX'),
      `${rcm}  meetings[0].cuontry: is no field here; allowed: an object with year, name, level, place, iso3, sources`,
    ],
    [
      'a field that is missing',
      inRcm(['name'], undefined),
      `${rcm}  name: is missing; allowed: a text that is not empty`,
    ],
    [
      'a year as text',
      inRcm(['established'], '1996'),
      `${rcm}  established: '1996' is not allowed; allowed: a whole number from 1900 to 2100, or null`,
    ],
    [
      'a fact without sources',
      inRcm(['chairs', 0, 'sources'], []),
      `${rcm}  chairs[0].sources: a list of 0 is not allowed; allowed: a list that is not empty`,
    ],
    [
      'a website that is no address',
      inRcm(['website'], 'crmsv.org'),
      `${rcm}  website: 'crmsv.org' is not allowed; allowed: a web address with http or https, or null`,
    ],
    [
      'a date in another form',
      inRcm(['members_as_of'], 'May 2024'),
      `${rcm}  members_as_of: 'May 2024' is not allowed; allowed: a date such as 2024, 2024-05 or 2024-05-30, or null`,
    ],
  ])('%s', (_, breakage, line) => {
    expect(linesWith(breakage)).toEqual([line])
  })
})

describe('a record that breaks a rule', () => {
  it.each<[string, Breakage, string]>([
    [
      'a source that is not listed',
      inRcm(['origin', 'sources'], ['s2', 's999', 's37']),
      `${rcm}  origin.sources[1]: 's999' is no source of this record; allowed: s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12 … (108 in all)`,
    ],
    [
      'a country that is none',
      inRcm(['members', 3, 'iso3'], 'XXX'),
      `${rcm}  members[3].iso3: 'XXX' is no country of data/countries.json; allowed: one of its 250 codes: ISO 3166-1 alpha-3, and XKX`,
    ],
    [
      'a stated number that is not the number listed',
      inRcm(['member_count_stated'], 12),
      `${rcm}  member_count_stated: 12 are stated, 11 are listed now; allowed: 11`,
    ],
    [
      'leaving before joining',
      inRcm(['members', 0, 'until'], 1990),
      `${rcm}  members[0].until: 1990 is before since (1996); allowed: 1996 or later, or null`,
    ],
    [
      'joining before the founding',
      inRcm(['members', 10, 'since'], 1995),
      `${rcm}  members[10].since: 1995 is before the founding (1996); allowed: 1996 or later, or null`,
    ],
    [
      'a chair that ends before it begins',
      inRcm(['chairs', 0], { iso3: 'MEX', from: 2005, to: 2004, sources: ['s1'] }),
      `${rcm}  chairs[0].to: 2004 is before from (2005); allowed: 2005 or later, or null`,
    ],
    [
      'a member twice in a role',
      { file: 'data/mechanisms/midcas.json', at: ['members', 1, 'iso3'], value: 'AGO' },
      `data/mechanisms/midcas.json  members[1]: 'AGO' is member twice; allowed: each country once in a role`,
    ],
    [
      'a theme twice among the priorities',
      inRcm(['themes', 1, 'code'], 'governance'),
      `${rcm}  themes[1].code: 'governance' stands twice; allowed: each theme once`,
    ],
    [
      'an id that is not the name of the file',
      inRcm(['id'], 'crm'),
      `${rcm}  id: 'crm' is not the name of the file; allowed: rcm`,
    ],
    [
      'a successor that does not know of it',
      inRcm(['succeeded_by'], ['sacm']),
      `${rcm}  succeeded_by[0]: succeeds of 'sacm' lacks 'rcm'; allowed: links that both records have`,
    ],
    [
      'a list of members that is empty without a reason',
      { file: 'data/mechanisms/manila.json', at: ['members_unlisted'], value: undefined },
      'data/mechanisms/manila.json  members: no member is listed and nothing says why; allowed: at least one member, or members_rule, or members_unlisted with the reason',
    ],
  ])('%s', (_, breakage, line) => {
    expect(linesWith(breakage)).toContain(line)
  })

  it('a partner that is no mechanism', () => {
    const partner = { with: 'Nowhere', mechanism: 'nowhere', kind: 'mechanism', text: 'None.', sources: ['s1'] }
    const [line] = linesWith(inRcm(['partnerships', 0], partner))
    expect(line).toContain(
      `${rcm}  partnerships[0].mechanism: 'nowhere' is no other mechanism of data/mechanisms; allowed: `,
    )
    expect(line).toContain('acp-eu, add, afml')
  })

  it('a source that no fact cites, and one that is listed twice', () => {
    const source = { title: 'T', publisher: 'P', date: null, url: null, kind: 'other' }
    expect(linesWith(inRcm(['sources', 108], { id: 's998', ...source }))).toContain(
      `${rcm}  sources[108].id: 's998' is cited by no fact; allowed: sources that a fact of this record cites`,
    )
    expect(linesWith(inRcm(['sources', 108], { id: 's1', ...source }))).toContain(
      `${rcm}  sources[108].id: 's1' stands twice; allowed: each source once`,
    )
  })

  it('bodies that report to nobody known, or to each other in a circle', () => {
    const body = (name: string, reports_to: string) => {
      return { name, kind: 'other', level: 'support', role: 'None.', reports_to, sources: ['s1'] }
    }
    const file = 'data/mechanisms/midcas.json'
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
      const path = join(root, rcm)
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
    })

  it('is told with line and column of the first mistake', () => {
    expect(spoilt('"acronym": "RCM",', '"acronym": RCM,')).toEqual([
      `${rcm}  line 4, column 14: RCM is no JSON here; allowed: a value: "text", a number, true, false, null, {…} or […]`,
    ])
    expect(spoilt('"acronym": "RCM",', '"acronym": "RCM"')).toEqual([
      `${rcm}  line 5, column 3: "aka" is no JSON here; allowed: a comma or }`,
    ])
  })

  it('is told when it ends too early', () => {
    const [line] = linesAfter((root) => {
      writeFileSync(join(root, rcm), '{\n  "id": "rcm",\n  "aka": [')
    })
    expect(line).toBe(
      `${rcm}  line 3, column 11: the file ends too early; allowed: a value: "text", a number, true, false, null, {…} or […]`,
    )
  })

  it('is told when a field stands twice, since one of the two would be lost', () => {
    expect(spoilt('"acronym": "RCM",', '"acronym": "RCM", "id": "rcm",')).toEqual([
      `${rcm}  line 4, column 21: the field "id" stands twice; allowed: each field once`,
    ])
  })
})

describe('several faults', () => {
  it('come out at once, also from one file and also where some break the schema and some a rule', () => {
    const bali = 'data/mechanisms/bali.json'
    expect(
      linesWith(
        inRcm(['members', 3, 'role'], 'boss'),
        inRcm(['members', 4, 'iso3'], 'XXX'),
        { file: bali, at: ['origin', 'sources', 0], value: 's900' },
        { file: 'data/themes.json', at: ['themes', 0, 'family'], value: 'rulers' },
      ).map((line) => line.split(':')[0]),
    ).toEqual([
      'data/themes.json  themes[0].family',
      `${bali}  origin.sources[0]`,
      `${rcm}  members[3].role`,
      `${rcm}  members[4].iso3`,
    ])
  })

  it('do not make others up: a broken role is no wrong count, a file that cannot be read is no missing mechanism', () => {
    expect(linesWith(inRcm(['members', 3, 'role'], 'boss'))).toHaveLength(1)
    const lines = linesAfter((root) => writeFileSync(join(root, rcm), '{'))
    expect(lines).toHaveLength(1)
  })

  it('name both records when a mechanism disappears that others name', () => {
    const lines = linesAfter((root) => renameSync(join(root, rcm), join(root, 'data/mechanisms/crm.json')))
    expect(lines).toContain("data/mechanisms/crm.json  id: 'rcm' is not the name of the file; allowed: crm")
    expect(lines.some((line) => line.includes("'rcm' is no other mechanism of data/mechanisms"))).toBe(true)
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
