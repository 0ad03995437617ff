import { describe, expect, it } from 'vitest'
import { countryDetail } from '../../../../data/build/detail-files.ts'
import { sharesLines } from '../../../../src/derive/scene/close-call.ts'
import { countryProfile } from '../../../../src/derive/country/country-profile.ts'
import { listMechanisms } from '../../../../src/derive/membership/list-mechanisms.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { sceneOf } from '../../../../src/derive/scene/places/scene-of.ts'
import { defaultView } from '../../../../src/view/atlas-view.ts'
import { iso3 } from '../../atlas-of-tests.ts'
import { frozenAtlas, frozenRecords } from '../../../frozen/frozen-field.ts'
import { wordsOf } from '../../words-of-tests.ts'

const index = frozenAtlas()
const memberships = indexMemberships(index, 2026)
const words = wordsOf(index)
const records = frozenRecords()

const profileOf = (code: string, roles: 'members' | 'all' = 'members') => {
  const detail = countryDetail(iso3(code), records)
  const profile = countryProfile({ iso3: iso3(code), index, memberships, detail, roles, words })
  if (!profile) throw new Error(`no profile of ${code}`)
  return profile
}
const ids = (rows: readonly { readonly mechanism: { readonly id: string } }[]) =>
  rows.map(({ mechanism }) => mechanism.id)

describe('the profiles that the records give', () => {
  it('Mexico is a member of RCM since 1996, observes SACM on a list that is old, and has chaired RCM', () => {
    const { memberships: found, chairs } = profileOf('MEX')
    const [member, observer] = found.current
    expect(member?.rows.find(({ mechanism }) => mechanism.id === 'rcm')).toMatchObject({ since: 1996 })
    expect(observer).toMatchObject({ role: 'observer', rows: [{ mechanism: { id: 'sacm' }, list: { old: true } }] })
    expect(ids(chairs)).toContain('rcm')
  })

  it('Eritrea left IGAD-RCP in 2025', () => {
    const { left, current } = profileOf('ERI').memberships
    expect(left).toMatchObject([{ mechanism: { id: 'igad-rcp' }, until: 2025 }])
    expect(current.flatMap(({ rows }) => ids(rows))).not.toContain('igad-rcp')
  })

  it('China is named by the APC without a list of its members', () => {
    expect(ids(profileOf('CHN').memberships.unlisted)).toEqual(['apc'])
  })

  it('Kosovo* is in MARRI and the Prague Process, open to it is no process of UN Member States', () => {
    const { current, rules } = profileOf('XKX').memberships
    expect(current.flatMap(({ rows }) => ids(rows))).toEqual(['marri', 'prague'])
    expect(rules).toEqual([])
  })

  it('the members of one mechanism that sit in few others are closest to each other', () => {
    const { closest } = profileOf('KIR')
    expect(closest[0]?.jaccard).toBe(1)
    expect(closest.map(({ iso3: code }) => code)).toContain('NRU')
  })

  it('a country has the same shares, and is as close a call, on its page as at the pointer on the world that opens', () => {
    const mechanisms = listMechanisms(memberships, { ...defaultView, matches: null }, words)
    for (const roles of ['members', 'all'] as const) {
      const { hints, fills } = sceneOf(memberships, { kind: 'priority', roles, mechanisms }, words)
      for (const code of [...fills.keys()].filter((_, at) => at % 9 === 0)) {
        const lines = sharesLines(profileOf(code, roles).shares, words)
        expect(hints.get(code)?.slice(0, lines.length), code).toEqual(lines)
        expect(lines.length === 2, code).toBe(fills.get(code)?.closeCall === true)
      }
    }
  })

  it('every country that a record names has a page on which each of its memberships stands once', () => {
    for (const country of index.countries) {
      const detail = countryDetail(country.iso3, records)
      const { current, left, ended, unlisted } = profileOf(country.iso3).memberships
      const shown = [...current.flatMap(({ rows }) => rows), ...left, ...ended, ...unlisted]
      expect(shown, country.iso3).toHaveLength(detail?.memberships.length ?? 0)
    }
  })

  it('each theme of the Atlas is covered by someone, and nobody’s best place lies outside the ranks of the records', () => {
    const { themes } = profileOf('FRA', 'all')
    expect(themes.every(({ count, bestRank }) => (count === 0) === (bestRank === null))).toBe(true)
    expect(themes.some(({ count }) => count > 10)).toBe(true)
  })
})
