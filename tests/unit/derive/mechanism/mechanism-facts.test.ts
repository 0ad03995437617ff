import { describe, expect, it } from 'vitest'
import { listDate } from '../../../../src/derive/membership/mechanism-age.ts'
import { membersFact, othersFact } from '../../../../src/derive/mechanism/mechanism-facts.ts'
import { gapsAbout } from '../../../../src/derive/mechanism/mechanism-gaps.ts'
import { namesInLanguages, otherNames } from '../../../../src/derive/mechanism/mechanism-names.ts'
import { periodText } from '../../../../src/derive/mechanism/mechanism-period.ts'
import { priorityShares } from '../../../../src/derive/colour/mechanism-priorities.ts'
import type { Footprint } from '../../../../src/derive/membership/participation.ts'
import type { Role } from '../../../../src/domain/vocabulary.ts'
import { frozenRecord } from '../../../frozen/frozen-field.ts'

const { id: mechanism, members } = frozenRecord('rcm')
const participants = members.map((member) => ({ ...member, mechanism, basis: 'list' as const }))

describe('the date of a list', () => {
  it('is old once more than three calendar years lie behind it', () => {
    expect(listDate('2023-12', 2026)).toEqual({ date: '2023-12', year: 2023, old: false })
    expect(listDate('2022', 2026)?.old).toBe(true)
    expect(listDate(null, 2026)).toBeNull()
  })
})

describe('the size of a mechanism in one figure', () => {
  it('counts members alone, and other roles apart with their names', () => {
    const list: Footprint = { kind: 'list', participants }
    expect(membersFact(list)).toEqual({ kind: 'count', count: 11 })
    expect(othersFact(list)).toEqual({ count: 5, roles: ['observer'] satisfies Role[] })
  })

  it('says when the last members left', () => {
    expect(membersFact({ kind: 'ended', until: 2011, participants })).toEqual({ kind: 'ended', count: 11, until: 2011 })
  })

  it('gives no figure for a rule whose countries nobody lists', () => {
    expect(membersFact({ kind: 'rule', scope: 'iom-members', listed: false, participants: [] })).toEqual({
      kind: 'rule',
      scope: 'iom-members',
      count: null,
    })
  })

  it('gives no figure where no source supports a list, nor where none was entered', () => {
    expect(membersFact({ kind: 'unlisted' })).toEqual({ kind: 'unlisted' })
    expect(membersFact({ kind: 'none' })).toEqual({ kind: 'unlisted' })
  })
})

describe('priorities', () => {
  it('share one vote by 1/rank, in the order of rank', () => {
    const shares = priorityShares(
      [
        { code: 'labour', rank: 2, since: null },
        { code: 'governance', rank: 1, since: null, central: true },
        { code: 'return', rank: 2, since: null },
      ],
      new Map([['labour', 'labour']]),
    )
    expect(shares.map(({ code, share, family, central }) => [code, share, family, central])).toEqual([
      ['governance', 0.5, null, true],
      ['labour', 0.25, 'labour', false],
      ['return', 0.25, null, false],
    ])
  })
})

describe('names', () => {
  it('in use are told apart from official translations and the acronym', () => {
    const record = frozenRecord('rcm')
    expect(otherNames(record)[0]).toBe('Puebla Process')
    expect(otherNames(record)).not.toContain('Conferencia Regional sobre Migración')
    expect(otherNames(record)).not.toContain('RCM')
    expect(namesInLanguages(record).map(({ language }) => language)).toEqual(['fr', 'es'])
  })
})

describe('gaps', () => {
  it('on funding are found among the others', () => {
    expect(gapsAbout('funding', frozenRecord('idm').gaps)).toEqual(['No source found for funding.'])
  })

  it('are about what their field says, whatever their words name', () => {
    const gap = { text: 'The fund pays for no meeting.', about: ['meetings' as const], sources: [] }
    expect(gapsAbout('funding', [gap])).toEqual([])
    expect(gapsAbout('meetings', [gap])).toEqual([gap.text])
  })
})

describe('a period', () => {
  const words = {
    say: (key: string, values: object = {}) => `${key} ${JSON.stringify(values)}`,
    country: String,
    list: String,
    number: String,
    date: String,
    compare: () => 0,
  }
  const text = (from: number | null, to: number | null) => periodText({ from, to }, words)

  it('of one year is that year', () => {
    expect(text(2024, 2024)).toBe('2024')
  })

  it('says which end is not known', () => {
    expect(text(2017, 2018)).toBe('mechanism.period.span {"from":"2017","to":"2018"}')
    expect(text(2021, null)).toBe('mechanism.period.from {"from":"2021"}')
    expect(text(null, 2012)).toBe('mechanism.period.until {"to":"2012"}')
    expect(text(null, null)).toContain('mechanism.period.unknown')
  })
})
