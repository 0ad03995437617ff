import { describe, expect, it } from 'vitest'
import { comparisonTable, listTable } from '../../../../src/derive/comparison/compare-lists-csv.ts'
import { listText, onlyLists } from '../../../../src/derive/comparison/compare-lists.ts'
import { compareFootprints } from '../../../../src/derive/comparison/comparison.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { atlasOf, mechanismId, mechanismInput, membership } from '../../atlas-of-tests.ts'
import { frozenAtlas } from '../../../frozen/frozen-field.ts'
import { wordsOf } from '../../words-of-tests.ts'

const field = atlasOf([
  mechanismInput('north', {
    acronym: 'NORTH',
    membersAsOf: '2023-12',
    members: [membership('MEX', 'member', 1996), membership('CAN'), membership('COL', 'observer', 2001)],
  }),
  mechanismInput('south', { acronym: '=SOUTH', members: [membership('COL'), membership('PER')] }),
  mechanismInput('past', { members: [membership('MEX', 'member', 1990, 2011)] }),
  mechanismInput('open', { acronym: 'OPEN', rule: 'un-members' }),
  mechanismInput('unknown', { unlisted: true, members: [membership('MEX')] }),
])
const words = wordsOf(field)
const origin = { link: 'https://atlas.test/compare?m=north~south', version: '2026-11-24' }
const originHeads = ['source', 'list_as_of', 'licence', 'data_version', 'link']
const originOf = (listAsOf: string) => ['ISCM Atlas', listAsOf, 'CC BY 4.0', origin.version, origin.link]
const memberships = indexMemberships(field, 2026)
const compare = (ids: readonly string[], roles: 'members' | 'all' = 'members') =>
  compareFootprints(memberships, { ids: ids.map(mechanismId), roles })
const listsOf = (ids: readonly string[], roles: 'members' | 'all' = 'members') =>
  onlyLists(compare(ids, roles), words).map(({ inside, outside, participations }) => [
    inside.mechanism.id,
    outside.mechanism.id,
    participations.map(({ iso3 }) => iso3),
  ])

describe('who is in one and not in another', () => {
  it('is told for every two, each way, by name', () => {
    expect(listsOf(['north', 'south'])).toEqual([
      ['north', 'south', ['CAN', 'MEX']],
      ['south', 'north', ['COL', 'PER']],
    ])
    expect(listsOf(['north', 'south', 'past'])).toHaveLength(6)
  })

  it('counts observers where they count', () => {
    expect(listsOf(['north', 'south'], 'all')).toEqual([
      ['north', 'south', ['CAN', 'MEX']],
      ['south', 'north', ['PER']],
    ])
  })

  it('leaves out a mechanism of which nobody can say who is in it', () => {
    expect(listsOf(['north', 'unknown'])).toEqual([])
    expect(listsOf(['north', 'unknown', 'south']).map(([a, b]) => `${String(a)} ${String(b)}`)).toEqual([
      'north south',
      'south north',
    ])
  })

  it('is copied as a title that says what counts, and a country a line', () => {
    const comparison = compare(['north', 'south'])
    const [list] = onlyLists(comparison, words)
    expect(list && listText(list, comparison, words)).toBe('In NORTH, not in =SOUTH (members only): 2\nCanada\nMexico')
  })

  it('agrees with the sizes of the real footprints for every two of six', () => {
    const real = frozenAtlas()
    const ids = ['budapest', 'prague', 'igc', 'rabat', 'khartoum', 'mtm'].map(mechanismId)
    const comparison = compareFootprints(indexMemberships(real, 2026), { ids, roles: 'all' })
    const lists = onlyLists(comparison, wordsOf(real))
    expect(lists).toHaveLength(30)
    for (const { inside, outside, participations } of lists) {
      const shared = [...(inside.iso3s ?? [])].filter((iso3) => outside.iso3s?.has(iso3)).length
      expect(participations).toHaveLength((inside.iso3s?.size ?? 0) - shared)
    }
  })
})

describe('a list to save', () => {
  it('says of each country where it is, since when, by which list, and where it is not', () => {
    const comparison = compare(['north', 'south'], 'all')
    const [list] = onlyLists(comparison, words)
    const table = list && listTable(list, comparison, origin, words)
    expect(table?.name).toBe('iscm-atlas-in-north-not-in-south-all')
    const heads = ['iso3', 'country', 'in', 'role', 'since', 'in_list_as_of', 'not_in', 'not_in_list_as_of', 'counted']
    const counted = 'Members and observers'
    expect(table?.rows).toEqual([
      [...heads, ...originHeads],
      ['CAN', 'Canada', 'NORTH', 'Member', null, '2023-12', '=SOUTH', null, counted, ...originOf('2023-12')],
      ['MEX', 'Mexico', 'NORTH', 'Member', 1996, '2023-12', '=SOUTH', null, counted, ...originOf('2023-12')],
    ])
  })

  it('says by rule, and at the end of a mechanism that has ended', () => {
    const comparison = compare(['past', 'open', 'south'])
    const roleIn = (inside: string, outside: string) => {
      const found = onlyLists(comparison, words).find(
        (list) => list.inside.mechanism.id === inside && list.outside.mechanism.id === outside,
      )
      return found && listTable(found, comparison, origin, words).rows[1]?.[3]
    }
    expect(roleIn('past', 'south')).toBe('Member at its end in 2011')
    expect(roleIn('open', 'south')).toBe('eligible to participate')
  })
})

describe('a whole comparison to save', () => {
  it('has a row a country and a column a mechanism with the role', () => {
    const { name, rows } = comparisonTable(compare(['south', 'north', 'unknown'], 'all'), origin, words)
    expect(name).toBe('iscm-atlas-compare-south-north-unknown-all')
    const counted = 'Members and observers'
    expect(rows).toEqual([
      ['iso3', 'country', '=SOUTH', 'NORTH', 'unknown dialogue', 'number_of_mechanisms', 'counted', ...originHeads],
      ['CAN', 'Canada', null, 'Member', null, 1, counted, ...originOf('2023-12')],
      ['COL', 'Colombia', 'Member', 'Observer', null, 2, counted, ...originOf('2023-12')],
      ['MEX', 'Mexico', null, 'Member', null, 1, counted, ...originOf('2023-12')],
      ['PER', 'Peru', 'Member', null, null, 1, counted, ...originOf('2023-12')],
    ])
  })

  it('leaves out the roles that do not count', () => {
    const { rows } = comparisonTable(compare(['south', 'north']), origin, words)
    expect(rows.find(([iso3]) => iso3 === 'COL')?.slice(2, 5)).toEqual(['Member', null, 1])
  })
})
