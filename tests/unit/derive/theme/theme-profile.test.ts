import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { themeProfile } from '../../../../src/derive/theme/theme-profile.ts'
import { themeDetailSchema } from '../../../../src/domain/atlas-files.ts'
import { atlasOf, mechanismInput, membership, priorities } from '../../atlas-of-tests.ts'
import { wordsOf } from '../../words-of-tests.ts'

type DetailInput = z.input<typeof themeDetailSchema>

const atlas = atlasOf([
  mechanismInput('one', {
    name: 'One',
    members: [membership('KEN'), membership('UGA'), membership('ETH', 'observer')],
    themes: priorities('climate', 'health', 'labour'),
  }),
  mechanismInput('two', {
    name: 'Two',
    members: [membership('KEN'), membership('SOM'), membership('TZA', 'member', null, 2019)],
    themes: priorities('governance', 'climate', 'labour', 'children'),
  }),
  mechanismInput('three', { name: 'Three', members: [membership('FJI')], themes: priorities('labour') }),
  mechanismInput('gone', {
    name: 'Gone',
    status: 'superseded',
    members: [membership('RWA')],
    themes: priorities('climate', 'health'),
  }),
  mechanismInput('world', { name: 'World', level: 'global', rule: 'un-members', themes: priorities('climate') }),
  mechanismInput('circle', { name: 'Circle', level: 'global', rule: 'iom-members', themes: priorities('climate') }),
])
const memberships = indexMemberships(atlas, 2026)
const words = wordsOf(atlas)

const sources = ['s1']
const priority = (mechanism: string, rank: number, central?: true): DetailInput['priorities'][number] => ({
  mechanism,
  code: 'climate',
  rank,
  ...(central && { central }),
  since: null,
  statement: `What ${mechanism} wants.`,
  sources,
})
const output = (mechanism: string, title: string, year: number | null): DetailInput['outputs'][number] => ({
  mechanism,
  title,
  kind: 'study',
  year,
  themes: ['climate'],
  text: 'What it is for.',
  url: null,
  sources,
})
const climate = themeDetailSchema.parse({
  code: 'climate',
  priorities: [
    priority('two', 2),
    priority('world', 1),
    priority('one', 1, true),
    priority('circle', 1),
    priority('gone', 1),
    priority('unheard-of', 1),
  ],
  outputs: [
    output('one', 'older', 2011),
    output('one', 'undated', null),
    output('two', 'oldest', 1999),
    output('gone', 'newest', 2024),
    output('unheard-of', 'lost', 2025),
  ],
} satisfies DetailInput)

const profileOf = (roles: 'members' | 'all') => {
  const profile = themeProfile({ index: atlas, memberships, detail: climate, roles, words })
  if (!profile) throw new Error('no profile')
  return profile
}
const profile = profileOf('members')

describe('the profile of a theme', () => {
  it('knows its family and the themes beside it, in a circle', () => {
    expect(profile).toMatchObject({
      theme: { code: 'climate' },
      family: { code: 'climate' },
      previous: { code: 'asylum' },
      next: { code: 'data' },
    })
    const last = themeProfile({
      index: atlas,
      memberships,
      detail: { code: 'crisis', priorities: [], outputs: [] },
      roles: 'all',
      words,
    })
    expect(last?.next.code).toBe(atlas.themes[0]?.code)
  })

  it('ranks the mechanisms that work on it, central aims first within a place', () => {
    expect(profile.running.map(({ mechanism, rank, central }) => [mechanism.id, rank, central])).toEqual([
      ['one', 1, true],
      ['circle', 1, false],
      ['world', 1, false],
      ['two', 2, false],
    ])
    expect(profile.central).toBe(1)
  })

  it('keeps dormant and superseded mechanisms apart and does not count them', () => {
    expect(profile.ended.map(({ mechanism }) => mechanism.id)).toEqual(['gone'])
    expect(profile.reach.map(({ iso3 }) => iso3)).not.toContain('RWA')
  })

  it('shows outputs from the newest to the oldest, those without a year last, whosever they are', () => {
    expect(profile.outputs.map(({ output: { title } }) => title)).toEqual(['newest', 'older', 'oldest', 'undated'])
  })

  it('tells which themes stand beside it most often among the priorities of mechanisms that go on', () => {
    expect(profile.related.map(({ theme, together }) => [theme.code, together])).toEqual([
      ['labour', 2],
      ['governance', 1],
      ['health', 1],
      ['children', 1],
    ])
  })
})

describe('the reach of a theme', () => {
  it('is who stands on lists as member, in most mechanisms first; a list that was left or a rule does not reach', () => {
    expect(profile.reach).toEqual([
      { iso3: 'KEN', mechanisms: ['one', 'two'] },
      { iso3: 'SOM', mechanisms: ['two'] },
      { iso3: 'UGA', mechanisms: ['one'] },
    ])
  })

  it('is wider where all roles count', () => {
    expect(profileOf('all').reach.map(({ iso3 }) => iso3)).toEqual(['KEN', 'ETH', 'SOM', 'UGA'])
  })

  it('is empty where only rules open mechanisms with the theme', () => {
    const ruled = atlasOf([mechanismInput('world', { rule: 'un-members', themes: priorities('climate') })])
    const only = themeProfile({
      index: ruled,
      memberships: indexMemberships(ruled, 2026),
      detail: { ...climate, priorities: climate.priorities.filter(({ mechanism }) => mechanism === 'world') },
      roles: 'members',
      words: wordsOf(ruled),
    })
    expect(only?.reach).toEqual([])
    expect(only?.unreached.count).toBe(193)
  })
})

describe('the countries without any', () => {
  it('are UN Member States on no such list, by region and name', () => {
    const { count, regions } = profile.unreached
    expect(count).toBe(193 - 3)
    expect(regions.map(({ region }) => region)).toEqual(['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'])
    const africa = regions[0]?.iso3s ?? []
    expect(africa.slice(0, 3)).toEqual(['DZA', 'AGO', 'BEN'])
    expect(africa).toContain('TZA')
    expect(africa).not.toContain('KEN')
    expect(regions.flatMap(({ iso3s }) => iso3s)).not.toContain('PSE')
  })

  it('are told which mechanisms reach how many of them by their rule', () => {
    expect(profile.unreached.byRule.map(({ mechanism, count }) => [mechanism.id, count])).toEqual([['world', 190]])
  })
})
