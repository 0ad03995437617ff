import { describe, expect, it } from 'vitest'
import {
  chairRows,
  chairsNewestFirst,
  isRecentMeeting,
  latestMeeting,
  meetingsByYear,
} from '../../../../src/derive/mechanism/mechanism-history.ts'
import { frozenRecord } from '../../../frozen/frozen-field.ts'

describe('rows of chairs', () => {
  it('give each country of the RCM one row with all its terms, the first to chair on top', () => {
    const rows = chairRows(frozenRecord('rcm').chairs)
    expect(rows.map(({ iso3 }) => iso3).slice(0, 3)).toEqual(['MEX', 'PAN', 'SLV'])
    expect(rows[0]?.terms.map(({ from }) => from)).toEqual([1996, 2003, 2010, 2015, 2021])
    expect(rows.find(({ iso3 }) => iso3 === 'SLV')?.terms[1]).toEqual({ from: 2005, to: 2006, open: false })
  })

  it('cover the one known year of a term whose other end no source gives', () => {
    const rows = chairRows(frozenRecord('prague').chairs)
    expect(rows.find(({ iso3 }) => iso3 === 'CZE')?.terms).toContainEqual({ from: 2021, to: 2021, open: true })
  })

  it('leave out chairs who are persons and terms without any year', () => {
    expect(chairRows(frozenRecord('imrf').chairs)).toEqual([])
    expect(chairRows([{ iso3: null, from: null, to: null, sources: [] }])).toEqual([])
  })
})

describe('lists of the past', () => {
  it('begin with the newest chair', () => {
    expect(
      chairsNewestFirst(frozenRecord('rcm').chairs)
        .map(({ iso3 }) => iso3)
        .slice(0, 2),
    ).toEqual(['BLZ', 'PAN'])
  })

  it('end with chairs of whom no year is known', () => {
    const chairs = chairsNewestFirst(frozenRecord('colombo').chairs)
    expect(chairs.at(-1)).toMatchObject({ from: null, to: null })
  })

  it('have the meetings of one year together, newest year first', () => {
    const years = meetingsByYear(frozenRecord('rcm').meetings).map(({ year }) => year)
    expect(years).toEqual([...new Set(years)])
    expect(years).toEqual(years.toSorted((a, b) => (b ?? 0) - (a ?? 0)))
  })

  it('have a latest one, which is recent within five years', () => {
    const meeting = { name: 'Talks', level: null, place: null, iso3: null, sources: [] }
    const latest = latestMeeting([
      { ...meeting, year: 2025 },
      { ...meeting, year: null },
      { ...meeting, year: 2010 },
    ])
    expect(latest?.year).toBe(2025)
    expect(latest && [isRecentMeeting(latest, 2026), isRecentMeeting(latest, 2031)]).toEqual([true, false])
    expect(latestMeeting([{ ...meeting, year: null }])).toBeNull()
  })
})
