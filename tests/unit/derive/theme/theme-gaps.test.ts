import { describe, expect, it } from 'vitest'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { runningMechanisms } from '../../../../src/derive/membership/running-mechanisms.ts'
import { themeCover } from '../../../../src/derive/theme/theme-cover.ts'
import { gapMembers, themeGaps } from '../../../../src/derive/theme/theme-gaps.ts'
import type { AtlasIndex } from '../../../../src/domain/atlas-index.ts'
import { type RoleScope, type ThemeCode, themeCodes } from '../../../../src/domain/vocabulary.ts'
import { atlasOf, iso3, mechanismInput, membership, priorities } from '../../atlas-of-tests.ts'
import { frozenAtlas } from '../../../frozen/frozen-field.ts'
import { wordsOf } from '../../words-of-tests.ts'

const made = atlasOf([
  mechanismInput('horn', {
    name: 'Horn',
    members: [
      membership('KEN'),
      membership('UGA'),
      membership('ETH', 'observer'),
      membership('SOM', 'member', 1990, 2001),
    ],
    themes: priorities('labour', 'climate'),
  }),
  mechanismInput('andes', {
    name: 'Andes',
    members: [membership('PER'), membership('BOL')],
    themes: priorities('climate'),
  }),
  mechanismInput('other', {
    name: 'Other',
    members: [membership('ETH'), membership('KEN')],
    themes: priorities('health'),
  }),
  mechanismInput('isles', {
    name: 'Isles',
    members: [membership('COK'), membership('FJI')],
    themes: priorities('health'),
  }),
  mechanismInput('world', { name: 'World', level: 'global', rule: 'un-members', themes: priorities('climate') }),
  mechanismInput('circle', { name: 'Circle', level: 'global', rule: 'iom-members', themes: priorities('climate') }),
  mechanismInput('quiet', {
    name: 'Quiet',
    unlisted: true,
    members: [membership('JPN')],
    themes: priorities('climate'),
  }),
])

function gapsIn(index: AtlasIndex, theme: ThemeCode, roles: RoleScope = 'members') {
  const memberships = indexMemberships(index, 2026)
  const gaps = themeGaps(memberships, { theme, mechanisms: runningMechanisms(index), roles }, wordsOf(index))
  return { gaps, cover: themeCover(memberships, gaps) }
}

const climate = gapsIn(made, 'climate').gaps
const gapOf = (code: string, roles: RoleScope = 'members') =>
  gapMembers(gapsIn(made, 'climate', roles).gaps).find((gap) => gap.iso3 === iso3(code))

describe('whom no mechanism with a theme reaches', () => {
  it('counts mechanisms with the theme that have a list, and names those that do not', () => {
    expect(climate.counted.map(({ id }) => id)).toEqual(['andes', 'horn'])
    expect(climate.byRule.map(({ mechanism, count }) => [mechanism.id, count])).toEqual([
      ['circle', null],
      ['world', gapMembers(climate).length],
    ])
    expect(climate.unlisted.map(({ id }) => id)).toEqual(['quiet'])
  })

  it('parts UN members into those in one and those in none', () => {
    const reached = [...climate.reached.keys()]
    expect(reached).toEqual(['PER', 'BOL', 'KEN', 'UGA'].map(iso3))
    expect(gapMembers(climate).length).toBe(climate.unMembers - 4)
    expect(gapMembers(climate).some((gap) => reached.includes(gap.iso3))).toBe(false)
  })

  it('does not count one that has left, nor a single finding without a list', () => {
    expect(gapOf('SOM')).toMatchObject({ elsewhere: 0, otherRole: [] })
    expect(gapOf('JPN')).toMatchObject({ elsewhere: 0, otherRole: [] })
  })

  it('tells of each in how many other mechanisms it is, and whether it sits in one in another role', () => {
    expect(gapOf('ETH')).toEqual({ iso3: iso3('ETH'), elsewhere: 1, otherRole: ['horn'] })
    expect(gapOf('ETH', 'all')).toBeUndefined()
  })

  it('stands by sub-region, those of one region together', () => {
    const areas = climate.areas.map(({ area }) => area)
    expect(areas.slice(0, 3)).toEqual(['Eastern Africa', 'Middle Africa', 'Northern Africa'])
    expect(new Set(areas).size).toBe(areas.length)
  })

  it('keeps territories and others apart', () => {
    expect(climate.others.find((gap) => gap.iso3 === iso3('COK'))).toMatchObject({ elsewhere: 1 })
    expect(climate.others.map((gap) => gap.iso3)).not.toContain(iso3('FJI'))
  })

  it('reaches nobody where only rules have the theme', () => {
    const index = { ...made, mechanisms: made.mechanisms.filter(({ rule }) => rule !== null) }
    const { gaps, cover } = gapsIn(index, 'climate')
    expect(gaps.reached.size).toBe(0)
    expect(gapMembers(gaps)).toHaveLength(gaps.unMembers)
    expect(cover.steps).toEqual([])
  })
})

describe('the few mechanisms that reach all whom any reaches', () => {
  it('take the one that adds most first, equals by name', () => {
    const { cover } = gapsIn(made, 'climate')
    expect(cover.steps.map(({ key, reached }) => [key.short, reached])).toEqual([
      ['Andes', 2],
      ['Horn', 4],
    ])
  })

  it('miss exactly the UN members in none, for every theme of the real records', () => {
    const real = frozenAtlas()
    for (const theme of themeCodes) {
      const { gaps, cover } = gapsIn(real, theme)
      const without = gapMembers(gaps).map((gap) => gap.iso3)
      expect(new Set(cover.missed), theme).toEqual(new Set(without))
      expect(cover.steps.at(-1)?.reached, theme).toBe(gaps.unMembers - without.length)
      expect(cover.atLeast, theme).toBeLessThanOrEqual(cover.steps.length)
    }
  })
})
