import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { countryProfile } from '../../../../src/derive/country/country-profile.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { countryDetailSchema } from '../../../../src/domain/atlas-files.ts'
import { atlasOf, iso3, mechanismInput, membership, priorities } from '../../atlas-of-tests.ts'
import { wordsOf } from '../../words-of-tests.ts'

type DetailInput = z.input<typeof countryDetailSchema>

const atlas = atlasOf([
  mechanismInput('zeta', {
    name: 'Zeta Process',
    membersAsOf: '2019-06',
    members: [membership('MEX', 'member', 1996), membership('GTM'), membership('CAN'), membership('BLZ', 'observer')],
    themes: priorities('governance', 'climate'),
    chairs: [
      { iso3: 'MEX', from: 2004, to: 2005 },
      { iso3: 'MEX', from: 2025, to: null },
    ],
  }),
  mechanismInput('alpha', {
    name: 'Alpha Process',
    acronym: 'AP',
    membersAsOf: '2024',
    members: [membership('MEX'), membership('GTM'), membership('PER', 'member', null, 2020)],
    themes: priorities('labour', 'governance'),
  }),
  mechanismInput('wide', {
    name: 'Wide Dialogue',
    level: 'interregional',
    members: [membership('MEX', 'observer'), membership('CAN'), membership('FRA')],
    themes: priorities('health'),
  }),
  mechanismInput('left', {
    name: 'Left Process',
    members: [membership('MEX', 'member', 2001, 2010), membership('CAN')],
  }),
  mechanismInput('asleep', { name: 'Asleep', status: 'dormant', members: [membership('MEX'), membership('CUB')] }),
  mechanismInput('hidden', { name: 'Hidden', unlisted: true, members: [membership('MEX')] }),
  mechanismInput('world', { name: 'World Forum', level: 'global', rule: 'un-members', themes: priorities('asylum') }),
  mechanismInput('circle', { name: 'Circle', level: 'global', rule: 'iom-members' }),
])
const memberships = indexMemberships(atlas, 2026)
const words = wordsOf(atlas)

const sources = ['s1']
const row = (mechanism: string, role: 'member' | 'observer' = 'member', since: number | null = null) => ({
  mechanism,
  iso3: 'MEX',
  role,
  since,
  until: null,
  sources,
})
const mexico: DetailInput = {
  iso3: 'MEX',
  memberships: [
    { ...row('zeta', 'member', 1996), note: 'founding member' },
    row('alpha'),
    row('wide', 'observer'),
    { ...row('left', 'member', 2001), until: 2010 },
    row('asleep'),
    row('hidden'),
    row('unheard-of'),
  ],
  chairs: [
    { mechanism: 'zeta', iso3: 'MEX', from: 2004, to: 2005, sources },
    { mechanism: 'alpha', iso3: 'MEX', from: null, to: null, sources },
    { mechanism: 'alpha', iso3: 'MEX', from: 2012, to: null, note: 'jointly', sources },
    { mechanism: 'wide', iso3: 'MEX', from: 2024, to: 2028, note: 'agreed ahead', sources },
    { mechanism: 'zeta', iso3: 'MEX', from: 2025, to: null, sources },
  ],
  contributions: [
    { mechanism: 'zeta', level: 'global', text: 'Took a common line.', states: ['MEX'], sources },
    {
      mechanism: 'alpha',
      level: 'national',
      text: 'Trained officials of three.',
      states: ['CAN', 'MEX', 'GTM'],
      sources,
    },
    { mechanism: 'alpha', level: 'national', text: 'Wrote a plan.', states: ['MEX'], sources },
  ],
  addedValue: [{ mechanism: 'zeta', text: 'Trust.', states: ['MEX', 'CAN'], sources }],
}

const profileOf = (code: string, detail: DetailInput | null, roles: 'members' | 'all' = 'members') => {
  const parsed = detail && countryDetailSchema.parse(detail)
  const profile = countryProfile({ iso3: iso3(code), index: atlas, memberships, detail: parsed, roles, words })
  if (!profile) throw new Error(`no profile of ${code}`)
  return profile
}
const ids = (rows: readonly { readonly mechanism: { readonly id: string } }[]) =>
  rows.map(({ mechanism }) => mechanism.id)

it('a country is not said to be perhaps among African and European Union States where it lies elsewhere', () => {
  const union = mechanismInput('union', { rule: 'african-and-european-unions' })
  const field = atlasOf([union])
  const openTo = (code: string) => {
    const known = { iso3: iso3(code), index: field, memberships: indexMemberships(field, 2026), detail: null }
    return countryProfile({ ...known, roles: 'members', words })?.memberships.openRules.length
  }
  expect(['KEN', 'FRA', 'CYP', 'BRA', 'JPN', 'MYT'].map(openTo)).toEqual([1, 1, 1, 0, 0, 0])
})

describe('the memberships of a country', () => {
  const found = profileOf('MEX', mexico).memberships

  it('stand by role, from regional to global and then by short name', () => {
    expect(found.current.map(({ role, rows }) => [role, ids(rows)])).toEqual([
      ['member', ['alpha', 'zeta']],
      ['observer', ['wide']],
    ])
  })

  it('keep years, note, sources and the date of the list, which is old after three years', () => {
    expect(found.current[0]?.rows[1]).toMatchObject({
      since: 1996,
      until: null,
      note: 'founding member',
      list: { year: 2019, old: true },
      sources,
    })
    expect(found.current[0]?.rows[0]?.list).toMatchObject({ year: 2024, old: false })
    expect(found.current[1]?.rows[0]?.list).toBeNull()
  })

  it('stand apart where it left, where the mechanism rests, and where there is no list', () => {
    expect([ids(found.left), ids(found.ended), ids(found.unlisted)]).toEqual([['left'], ['asleep'], ['hidden']])
  })

  it('are not those that a rule opens to it, nor those of a circle that the Atlas cannot list', () => {
    expect(ids(found.rules)).toEqual(['world'])
    expect(ids(found.openRules)).toEqual(['circle'])
    expect(profileOf('GRL', null).memberships.rules).toEqual([])
  })
})

describe('the chairs of a country', () => {
  it('begin with today’s, then go back in time, those without a year last', () => {
    const { chairs } = profileOf('MEX', mexico)
    expect(chairs.map(({ mechanism, from, current }) => [mechanism.id, from, current])).toEqual([
      ['zeta', 2025, true],
      ['wide', 2024, false],
      ['alpha', 2012, false],
      ['zeta', 2004, false],
      ['alpha', null, false],
    ])
  })
})

describe('the themes of a country', () => {
  const themeIn = (roles: 'members' | 'all', code: string) =>
    profileOf('MEX', mexico, roles).themes.find(({ theme }) => theme.code === code)

  it('are all themes of the Atlas, each with how many of its mechanisms name it and the best place', () => {
    expect(profileOf('MEX', mexico).themes.map(({ theme }) => theme.code)).toEqual(atlas.themes.map(({ code }) => code))
    expect(themeIn('members', 'governance')).toMatchObject({ count: 2, bestRank: 1, best: [{ id: 'zeta' }] })
  })

  it('are not covered by mechanisms that are open by rule', () => {
    expect(themeIn('all', 'asylum')).toMatchObject({ count: 0, bestRank: null, best: [] })
  })

  it('count what it only observes where all roles count', () => {
    expect(themeIn('members', 'health')?.count).toBe(0)
    expect(themeIn('all', 'health')?.count).toBe(1)
  })
})

describe('what the sources say of a country', () => {
  it('goes from national to global, what is said of it alone first, and names the others', () => {
    const { contributions } = profileOf('MEX', mexico)
    expect(contributions.map(({ text, others }) => [text, others])).toEqual([
      ['Wrote a plan.', []],
      ['Trained officials of three.', ['CAN', 'GTM']],
      ['Took a common line.', []],
    ])
  })

  it('keeps apart what it says it gains', () => {
    expect(profileOf('MEX', mexico).gains).toMatchObject([{ text: 'Trust.', level: null, others: ['CAN'] }])
  })
})

describe('the countries that share mechanisms with a country', () => {
  it('are ordered by how many they share, then by the part of all in which either takes part', () => {
    const { closest } = profileOf('MEX', mexico)
    expect(closest).toEqual([
      { iso3: 'GTM', shared: 2, total: 2, jaccard: 1 },
      { iso3: 'CAN', shared: 1, total: 3, jaccard: 0.25 },
    ])
  })

  it('share nothing through dormant mechanisms, rules, or a membership that ended', () => {
    const shared = profileOf('MEX', mexico, 'all').closest.map(({ iso3: code }) => code)
    expect(shared.toSorted()).toEqual(['BLZ', 'CAN', 'FRA', 'GTM'])
  })

  it('are at most ten', () => {
    const codes = ['ARG', 'BRA', 'CHL', 'COL', 'CRI', 'CUB', 'DOM', 'ECU', 'HND', 'NIC', 'PAN', 'PER', 'MEX']
    const crowd = atlasOf([mechanismInput('crowd', { members: codes.map((code) => membership(code)) })])
    const request = { iso3: iso3('MEX'), index: crowd, detail: null, roles: 'members', words: wordsOf(crowd) } as const
    expect(countryProfile({ ...request, memberships: indexMemberships(crowd, 2026) })?.closest).toHaveLength(10)
  })

  it('are told of every land neighbour, those that share none too', () => {
    const { neighbours } = profileOf('MEX', mexico)
    expect(neighbours.map(({ iso3: code, shared }) => [code, shared])).toEqual([
      ['GTM', 2],
      ['BLZ', 0],
      ['USA', 0],
    ])
  })
})

describe('a country that no record names', () => {
  it('has a profile with what is open to it by rule and nothing else', () => {
    const { memberships: found, chairs, closest } = profileOf('ISL', null)
    expect([found.current, found.left, chairs, closest]).toEqual([[], [], [], []])
    expect(ids(found.rules)).toEqual(['world'])
  })

  it('is known at least; of an unknown code there is no profile', () => {
    const request = { iso3: iso3('ZZZ'), index: atlas, memberships, detail: null, roles: 'all', words } as const
    expect(countryProfile(request)).toBeNull()
  })
})

describe('a mechanism that goes on although all its members left', () => {
  it('counts for none of them', () => {
    const empty = atlasOf([mechanismInput('empty', { members: [membership('MEX', 'member', 2001, 2009)] })])
    const request = { iso3: iso3('MEX'), index: empty, detail: null, roles: 'all', words: wordsOf(empty) } as const
    expect(countryProfile({ ...request, memberships: indexMemberships(empty, 2026) })?.counted).toEqual([])
  })
})
