import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetCounts, filterMechanisms } from '../../../../src/derive/membership/filter-mechanisms.ts'
import { facets } from '../../../../src/derive/membership/mechanism-facets.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { type MechanismFilters, noFilters } from '../../../../src/domain/mechanism-filters.ts'
import { levels, regions, statuses, themeCodes } from '../../../../src/domain/vocabulary.ts'
import { atlasOf, iso3, mechanismInput, membership, priorities } from '../../atlas-of-tests.ts'
import { frozenAtlas } from '../../../frozen/frozen-field.ts'

const real = indexMemberships(frozenAtlas(), 2026)
const mechanisms = [...real.mechanisms.values()]
const foundIn = (memberships: typeof real, filters: Partial<MechanismFilters>) =>
  filterMechanisms(memberships, { filters: { ...noFilters, ...filters }, matches: null }).map(({ id }) => id)
const found = (filters: Partial<MechanismFilters>) => foundIn(real, filters)

describe('the filters of the list', () => {
  it('pass everything where nothing is asked for', () => {
    expect(found({})).toHaveLength(mechanisms.length)
  })

  it('ask for one of several values, and for all filters at once', () => {
    const wanted = mechanisms.filter(
      ({ level, regions: where }) => level !== 'global' && (where.includes('americas') || where.includes('africa')),
    )
    expect(found({ levels: ['regional', 'interregional'], regions: ['americas', 'africa'] })).toEqual(
      wanted.map(({ id }) => id),
    )
  })

  it('find the mechanisms of a theme by any rank', () => {
    expect(found({ themes: ['children'] })).toContain('rcm')
    expect(found({ themes: ['children'] })).not.toContain('budapest')
  })

  it('include both founding years', () => {
    const years = mechanisms.flatMap(({ established }) => established ?? [])
    const inside = years.filter((year) => year >= 1996 && year <= 2000)
    expect(inside).toEqual(expect.arrayContaining([1996, 2000]))
    expect(found({ founded: { from: 1996, to: 2000 } })).toHaveLength(inside.length)
  })

  it('leave out a mechanism of unknown founding year as soon as a year is asked for', () => {
    const undated = indexMemberships(atlasOf([mechanismInput('undated')]), 2026)
    expect(foundIn(undated, {})).toEqual(['undated'])
    expect(foundIn(undated, { founded: { from: 1900, to: null } })).toEqual([])
  })
})

const west = [
  'BEN',
  'BFA',
  'CPV',
  'CIV',
  'GMB',
  'GHA',
  'GIN',
  'GNB',
  'LBR',
  'MLI',
  'MRT',
  'NER',
  'NGA',
  'SEN',
  'SLE',
  'TGO',
]
const field = indexMemberships(
  atlasOf([
    mechanismInput('west', {
      members: ['GHA', 'TGO', 'BEN', 'FRA'].map((code) => membership(code)),
      themes: priorities('climate'),
      hosts: ['iom', 'GHA'],
      host: 'IOM, Accra',
      lastMeeting: 2024,
      chairs: [
        { iso3: 'GHA', from: 2020, to: 2023 },
        { iso3: 'TGO', from: 2024, to: null },
      ],
    }),
    mechanismInput('continent', {
      members: [...west.slice(0, 8), 'ZAF', 'KEN', 'EGY', 'DZA', 'COD', 'AGO', 'ETH', 'TZA', 'UGA'].map((code) =>
        membership(code),
      ),
      funds: ['A fund'],
      lastMeeting: 2025,
    }),
    mechanismInput('few', {
      members: ['GHA', 'FRA', 'DEU', 'ITA'].map((code) => membership(code)),
      hosts: ['icmpd'],
      chairs: [{ iso3: 'GHA', from: 2025, to: 2026 }],
    }),
    mechanismInput('watched', { members: [membership('GHA', 'observer'), membership('FRA')] }),
    mechanismInput('left', { members: [membership('GHA', 'member', 2000, 2010), membership('FRA')] }),
    mechanismInput('world', { rule: 'un-members', lastMeeting: 2026 }),
  ]),
  2026,
)

describe('the questions that officers ask', () => {
  it('with a country as member: by a list that stands, in that role; not by rule, not formerly', () => {
    expect(foundIn(field, { members: [iso3('GHA')] })).toEqual(['west', 'continent', 'few'])
  })

  it('with several countries as members: all of them', () => {
    expect(foundIn(field, { members: [iso3('GHA'), iso3('FRA')] })).toEqual(['west', 'few'])
  })

  it('by sub-region: half of its members lie there, or half of the UN members there are its members', () => {
    expect(foundIn(field, { subregions: ['western-africa'] })).toEqual(['west', 'continent'])
    expect(foundIn(field, { subregions: ['western-africa', 'western-europe'] })).toEqual([
      'west',
      'continent',
      'few',
      'watched',
      'left',
    ])
    expect(foundIn(field, { subregions: ['western-africa'], themes: ['climate'] })).toEqual(['west'])
  })

  it('by current chair, not by former ones', () => {
    expect(foundIn(field, { chairs: [iso3('GHA')] })).toEqual(['few'])
    expect(foundIn(field, { chairs: [iso3('TGO')] })).toEqual(['west'])
  })

  it('by secretariat: an organization or a country', () => {
    expect(foundIn(field, { hosts: ['iom'] })).toEqual(['west'])
    expect(foundIn(field, { hosts: ['GHA', 'icmpd'] })).toEqual(['west', 'few'])
  })

  it('with a fund', () => {
    expect(foundIn(field, { fund: true })).toEqual(['continent'])
  })

  it('that met since a year; without a known meeting they did not', () => {
    expect(foundIn(field, { metSince: 2025 })).toEqual(['continent', 'world'])
  })
})

describe('the number beside an option', () => {
  it('is that of the list with this option in the place of the chosen ones', () => {
    for (const facet of facets) {
      const counts = facetCounts(field, { filters: { ...noFilters, levels: ['regional'] }, matches: null }, facet)
      for (const [value, count] of counts)
        expect([facet, value, foundIn(field, { levels: ['regional'], [facet]: [value] }).length]).toEqual([
          facet,
          value,
          count,
        ])
    }
  })

  it('of members counts on top of those that are chosen', () => {
    const request = { filters: { ...noFilters, members: [iso3('FRA')] }, matches: null }
    expect(facetCounts(field, request, 'members').get('GHA')).toBe(2)
  })
})

describe('any further wish', () => {
  const year = fc.option(fc.integer({ min: 1980, max: 2030 }), { nil: null })
  const wishes = fc.record({
    levels: fc.subarray([...levels]),
    regions: fc.subarray([...regions]),
    themes: fc.subarray([...themeCodes]),
    statuses: fc.subarray([...statuses]),
    founded: fc.record({ from: year, to: year }),
  })

  it('never brings in what was left out before', () => {
    fc.assert(
      fc.property(wishes, year, fc.boolean(), (filters, metSince, fund) => {
        const before = new Set(found(filters))
        const after = found({ ...filters, metSince, fund, members: [iso3('MEX')] })
        expect(after.filter((id) => !before.has(id))).toEqual([])
      }),
    )
  })
})
