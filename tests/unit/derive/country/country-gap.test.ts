import { describe, expect, it } from 'vitest'
import { gapAnswer } from '../../../../src/derive/country/country-gap-answer.ts'
import { namedCountries, printedGap } from '../../../../src/derive/country/country-print.ts'
import { countryProfile } from '../../../../src/derive/country/country-profile.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import type { AtlasIndex } from '../../../../src/domain/atlas-index.ts'
import type { RoleScope } from '../../../../src/domain/vocabulary.ts'
import { atlasOf, iso3, mechanismInput, membership, priorities } from '../../atlas-of-tests.ts'
import { wordsOf } from '../../words-of-tests.ts'

const made = atlasOf([
  mechanismInput('own', {
    name: 'Own',
    members: [membership('MEX'), membership('CRI'), membership('PER'), membership('GTM')],
  }),
  mechanismInput('both', {
    name: 'Both',
    members: [membership('GTM'), membership('BLZ'), membership('CRI'), membership('ESP')],
    themes: priorities('labour', 'health'),
  }),
  mechanismInput('near', {
    name: 'Near',
    members: [membership('USA'), membership('CAN'), membership('MEX', 'member', 1990, 2010)],
  }),
  mechanismInput('close', { name: 'Close', members: [membership('PER'), membership('CRI')] }),
  mechanismInput('seen', { name: 'Seen', members: [membership('GTM'), membership('MEX', 'observer')] }),
  mechanismInput('far', { name: 'Far', members: [membership('FRA'), membership('FJI')] }),
  mechanismInput('ended', { name: 'Ended', status: 'superseded', members: [membership('GTM')] }),
  mechanismInput('rule', { name: 'Rule', level: 'global', rule: 'un-members' }),
  mechanismInput('quiet', { name: 'Quiet', unlisted: true, members: [membership('GTM')] }),
])

function gapIn(index: AtlasIndex, code: string, roles: RoleScope = 'members') {
  const memberships = indexMemberships(index, 2026)
  const words = wordsOf(index)
  const profile = countryProfile({ iso3: iso3(code), index, memberships, detail: null, roles, words })
  if (!profile) throw new Error(`no country ${code}`)
  return profile.gap
}
const idsOf = ({ rows }: ReturnType<typeof gapIn>) => rows.map(({ mechanism }) => mechanism.id)
const mexico = gapIn(made, 'MEX')

describe('the first line on what land neighbours are in', () => {
  const answerFor = (code: string, roles: RoleScope = 'members', index = made) => {
    const memberships = indexMemberships(index, 2026)
    const country = memberships.countries.get(iso3(code))
    return country && gapAnswer(country, gapIn(index, code, roles), roles, wordsOf(index))
  }

  it('names the mechanisms, or says that there is nothing', () => {
    expect(answerFor('MEX')).toBe(
      'Its land neighbours are members of 2 mechanisms that Mexico is not in: Both and Near.',
    )
    expect(answerFor('CAN')).toBe('Its land neighbour is a member of nothing that Canada is not in.')
    expect(answerFor('USA', 'all')).toMatch(/^Its land neighbours are in \d mechanisms? that United States/)
  })

  it('is silent where a country has no land neighbour', () => {
    expect(answerFor('FJI')).toBeNull()
  })
})

describe('what countries near one are in and it is not', () => {
  it('names mechanisms with a land neighbour or one of the closest countries in them, most neighbours first', () => {
    expect(idsOf(mexico)).toEqual(['both', 'near', 'close'])
  })

  it('leaves out what has ended, what is open by rule, what has no list and where nobody near is in', () => {
    expect(['ended', 'rule', 'quiet', 'far', 'own'].some((id) => idsOf(mexico).some((other) => other === id))).toBe(
      false,
    )
  })

  it('says of each who near it is in, and out of how many', () => {
    expect(mexico).toMatchObject({ neighbours: 3, closest: 3 })
    expect(mexico.rows[0]).toMatchObject({ neighbours: ['BLZ', 'GTM'], closest: ['CRI', 'GTM'], family: 'labour' })
    expect(mexico.rows[2]).toMatchObject({ neighbours: [], closest: ['PER', 'CRI'], family: null })
  })

  it('says how many of those in it lie where the country lies', () => {
    expect(mexico.rows[0]).toMatchObject({ size: 4, inSubregion: 3, inRegion: 3 })
    expect(mexico.rows[1]).toMatchObject({ size: 2, inSubregion: 0, inRegion: 2 })
  })

  it('says until when it took part where it has left', () => {
    expect(mexico.rows[1]?.left).toEqual({ role: 'member', until: 2010 })
    expect(mexico.rows[0]?.left).toBeNull()
  })

  it('keeps apart where it is observer while members alone count; with all roles that is no gap', () => {
    expect(mexico.otherRole.map(({ mechanism, ownRole }) => [mechanism.id, ownRole])).toEqual([['seen', 'observer']])
    const all = gapIn(made, 'MEX', 'all')
    expect(all.otherRole).toEqual([])
    expect(idsOf(all)).not.toContain('seen')
  })

  it('asks the closest countries alone where there is no land neighbour, and the neighbours alone where nothing is shared', () => {
    const fiji = gapIn(made, 'FJI')
    expect([fiji.neighbours, fiji.closest]).toEqual([0, 1])
    const belize = gapIn(made, 'HND')
    expect([belize.neighbours, belize.closest]).toEqual([3, 0])
    expect(idsOf(belize)).toEqual(['both', 'own', 'seen'])
  })

  it('is empty for a country without neighbours that is in nothing', () => {
    expect(gapIn(made, 'ISL')).toEqual({ neighbours: 0, closest: 0, rows: [], otherRole: [] })
  })
})

describe('the gap on paper', () => {
  const [row] = mexico.rows
  const rows = (count: number) => (row ? Array.from({ length: count }, () => row) : [])

  it('prints all of few rows in full, the first twelve of many, and says how many more there are', () => {
    expect(printedGap({ rows: rows(6) })).toMatchObject({ more: 0, roomy: true })
    expect(printedGap({ rows: rows(12) })).toMatchObject({ more: 0, roomy: false })
    const many = printedGap({ rows: rows(19) })
    expect(many.rows).toHaveLength(12)
    expect(many.more).toBe(7)
  })

  it('names three countries and counts the others, unless there is room or one alone is left', () => {
    const words = wordsOf(made)
    const codes = ['MEX', 'GTM', 'BLZ', 'CRI', 'PER'].map(iso3)
    expect(namedCountries(codes, words, false)).toBe('Mexico, Guatemala, Belize and 2 more')
    expect(namedCountries(codes.slice(0, 4), words, false)).toBe('Mexico, Guatemala, Belize and Costa Rica')
    expect(namedCountries(codes, words, true)).toBe('Mexico, Guatemala, Belize, Costa Rica and Peru')
  })
})
