import { describe, expect, it } from 'vitest'
import { themeDetail } from '../../../../data/build/detail-files.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { themeProfile } from '../../../../src/derive/theme/theme-profile.ts'
import { themeCodes, type ThemeCode } from '../../../../src/domain/vocabulary.ts'
import { frozenAtlas, frozenRecords } from '../../../frozen/frozen-field.ts'
import { wordsOf } from '../../words-of-tests.ts'

const index = frozenAtlas()
const memberships = indexMemberships(index, 2026)
const words = wordsOf(index)
const records = frozenRecords()

const profileOf = (code: ThemeCode) => {
  const profile = themeProfile({ index, memberships, detail: themeDetail(code, records), roles: 'members', words })
  if (!profile) throw new Error(`no profile of ${code}`)
  return profile
}

describe('the profiles of themes that the records give', () => {
  it('climate is a priority of PAFoM and of MiDIOCC and reaches Kenya', () => {
    const { running, reach } = profileOf('climate')
    const found = running.map(({ mechanism }) => mechanism.id)
    expect(found).toEqual(expect.arrayContaining(['pafom', 'midiocc']))
    expect(reach.find(({ iso3 }) => iso3 === 'KEN')?.mechanisms).toEqual(expect.arrayContaining(['pafom', 'igad-rcp']))
  })

  it('labour is a central aim of the Abu Dhabi Dialogue, at the first place', () => {
    const { running } = profileOf('labour')
    expect(running.find(({ mechanism }) => mechanism.id === 'add')).toMatchObject({ rank: 1, central: true })
  })

  it('the circle of next themes passes every theme once', () => {
    const passed = new Set(themeCodes.map((code) => profileOf(code).next.code))
    expect(passed.size).toBe(themeCodes.length)
  })

  it.each(themeCodes)('%s: each UN Member State is either reached or without', (code) => {
    const { reach, unreached } = profileOf(code)
    const members = index.countries.filter(({ status }) => status === 'un-member').map(({ iso3 }) => iso3)
    const reached = reach.map(({ iso3 }) => iso3).filter((iso3) => members.includes(iso3))
    const without = unreached.regions.flatMap(({ iso3s }) => iso3s)
    expect([...reached, ...without].toSorted()).toEqual(members.toSorted())
    expect(unreached.count).toBe(without.length)
  })
})
