import { describe, expect, it } from 'vitest'
import { figureText, recordOfFigure } from '../../../../src/derive/slide/figure-text.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import type { FigureValue } from '../../../../src/domain/deck.ts'
import { frozenRecord } from '../../../frozen/frozen-field.ts'
import { iso3, mechanismId } from '../../atlas-of-tests.ts'
import { frozenAtlas } from '../../../frozen/frozen-field.ts'
import { wordsOf } from '../../words-of-tests.ts'

const index = frozenAtlas()
const rcm = mechanismId('rcm')
const data = {
  index,
  memberships: indexMemberships(index, 2026),
  records: new Map([[rcm, frozenRecord('rcm')]]),
  words: wordsOf(index),
}
const fund = 'Reserve Fund for the Assisted Voluntary Return of Migrants in Highly Vulnerable Situations'
const filters = {
  levels: [],
  regions: [],
  themes: [],
  statuses: [],
  founded: { from: null, to: null },
  members: [],
  subregions: [],
  chairs: [],
  hosts: [],
  fund: false,
  metSince: null,
} satisfies Extract<FigureValue, { of: 'filtered' }>['filters']
const early = { ...filters, founded: { from: 1985, to: 2000 } }
const said = (value: FigureValue) => figureText(value, data)?.text ?? null

describe('a figure of a slide', () => {
  it.each<[string, FigureValue, string | null]>([
    ['what was typed', { of: 'text', text: '1 in 30' }, '1 in 30'],
    ['the members of a mechanism', { of: 'members', mechanism: rcm }, '11'],
    ['its members and observers', { of: 'participants', mechanism: rcm }, '16'],
    ['its founding year, without a thousands sign', { of: 'established', mechanism: rcm }, '1996'],
    ['the members of all of several', { of: 'shared', mechanisms: [rcm, mechanismId('quito')] }, '5'],
    ['none where they share none', { of: 'shared', mechanisms: [rcm, mechanismId('sacm')] }, '0'],
    ['nothing where one has no list', { of: 'shared', mechanisms: [rcm, mechanismId('manila')] }, null],
    ['nothing of a mechanism that nobody knows', { of: 'members', mechanism: mechanismId('atlantis') }, null],
    ['how many were founded in a span of years, ended ones too', { of: 'filtered', filters: early }, '10'],
    ['of how many a country is a member', { of: 'memberships', country: iso3('TUN') }, '9'],
    ['none for a country on no list', { of: 'memberships', country: iso3('SMR') }, '0'],
    ['nothing of a country that nobody knows', { of: 'memberships', country: iso3('ZZZ') }, null],
    [
      'the money of a fund',
      { of: 'output-figure', mechanism: rcm, output: fund, label: 'Maximum assistance per case' },
      '1,000',
    ],
    [
      'the persons of a fund, by the longer label of an older deck too',
      { of: 'output-figure', mechanism: rcm, output: fund, label: 'Persons assisted since 2015 (more than)' },
      '250',
    ],
    [
      'nothing of a fund that is not in the record',
      { of: 'output-figure', mechanism: rcm, output: 'No fund', label: 'x' },
      null,
    ],
  ])('says %s', (_, value, text) => {
    expect(said(value)).toBe(text)
  })

  it('counts with a theme what reaches and what does not, so that both make all UN Member States with the territories apart', () => {
    const reached = Number(said({ of: 'theme-countries', theme: 'climate' }))
    const unreached = Number(said({ of: 'theme-unreached', theme: 'climate' }))
    expect(reached).toBeGreaterThan(100)
    expect(reached + unreached).toBeGreaterThanOrEqual(193)
    expect(Number(said({ of: 'theme-mechanisms', theme: 'climate' }))).toBeLessThan(Number(said({ of: 'mechanisms' })))
  })

  it('counts a filtered list as the list itself does', () => {
    const levels = (['regional', 'interregional', 'global'] as const).map((level) =>
      Number(said({ of: 'filtered', filters: { ...filters, levels: [level], statuses: ['active', 'unknown'] } })),
    )
    expect(levels.reduce((sum, count) => sum + count)).toBe(Number(said({ of: 'mechanisms' })))
    expect(
      said({ of: 'filtered', filters: { ...filters, themes: ['climate'], statuses: ['active', 'unknown'] } }),
    ).toBe(said({ of: 'theme-mechanisms', theme: 'climate' }))
    expect(said({ of: 'filtered', filters })).toBe(String(index.mechanisms.length))
  })

  it('counts as unreached by any those UN Member States that are members of none', () => {
    const members = index.countries.filter(({ status }) => status === 'un-member')
    const inNone = members.filter(({ iso3: code }) => said({ of: 'memberships', country: code }) === '0')
    expect(said({ of: 'unreached' })).toBe(String(inNone.length))
  })

  it('counts memberships without a first year among members, not among observers', () => {
    const one = { ...data, index: { ...index, mechanisms: index.mechanisms.filter(({ id }) => id === rcm) } }
    expect(figureText({ of: 'undated-memberships' }, one)?.text).toBe('1')
  })

  it('counts outputs with a theme among all outputs of mechanisms that go on', () => {
    const one = { ...data, index: { ...index, mechanisms: index.mechanisms.filter(({ id }) => id === rcm) } }
    expect(figureText({ of: 'theme-outputs', theme: 'climate' }, one)?.text).toBe('1')
    expect(figureText({ of: 'theme-outputs', theme: null }, one)?.text).toBe(
      said({ of: 'outputs', mechanism: rcm, kind: null }),
    )
    const ended = {
      ...data,
      index: { ...index, mechanisms: index.mechanisms.filter(({ status }) => status === 'dormant') },
    }
    expect(figureText({ of: 'theme-outputs', theme: null }, ended)?.text).toBe('0')
  })

  it('has the unit of the record', () => {
    const value: FigureValue = {
      of: 'output-figure',
      mechanism: rcm,
      output: fund,
      label: 'Maximum assistance per case',
    }
    expect(figureText(value, data)?.unit).toBe('USD')
  })

  it('names the record that it needs, and none where the index suffices', () => {
    expect(recordOfFigure({ of: 'output-figure', mechanism: rcm, output: fund, label: 'x' })).toBe(rcm)
    expect(recordOfFigure({ of: 'members', mechanism: rcm })).toBeNull()
  })
})
