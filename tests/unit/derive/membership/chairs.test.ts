import { describe, expect, it } from 'vitest'
import { byNewest, lastKnownChairs } from '../../../../src/derive/membership/chairs.ts'
import { atlasOf, mechanismInput } from '../../atlas-of-tests.ts'
import { realAtlas } from '../../real-atlas.ts'

type Term = readonly [code: string, from: number | null, to: number | null]

/** "MEX+DEU 2020-2021 now": who is told, from when to when. */
function told(terms: readonly Term[], year: number): string {
  const chairs = terms.map(([code, from, to]) => ({ iso3: code, from, to }))
  const [mechanism] = atlasOf([mechanismInput('one', { chairs })]).mechanisms
  const known = mechanism && lastKnownChairs(mechanism, year)
  if (!known) return 'nobody'
  const { iso3s, since, until, current } = known
  return `${iso3s.join('+')} ${since ?? '?'}-${until ?? '?'} ${current ? 'now' : 'last'}`
}

describe('who chairs a mechanism', () => {
  it.each<readonly [behaviour: string, terms: readonly Term[], year: number, expected: string]>([
    ['a term that holds the year', [['OMN', 2024, 2026]], 2025, 'OMN 2024-2026 now'],
    ['a term in its last year', [['OMN', 2024, 2026]], 2026, 'OMN 2024-2026 now'],
    ['a term that is over, as the last known', [['BLZ', 2024, 2024]], 2026, 'BLZ 2024-2024 last'],
    [
      'the newest of several that are over',
      [
        ['PAN', 2023, 2023],
        ['BLZ', 2024, 2024],
      ],
      2026,
      'BLZ 2024-2024 last',
    ],
    ['a term without end, for as long as no other begins', [['QAT', 2024, null]], 2026, 'QAT 2024-? now'],
    [
      'not a term without end after another has begun',
      [
        ['NPL', 2017, null],
        ['IND', 2024, 2026],
      ],
      2025,
      'IND 2024-2026 now',
    ],
    [
      'a term without end before the other begins',
      [
        ['NPL', 2017, null],
        ['IND', 2024, 2026],
      ],
      2023,
      'NPL 2017-? now',
    ],
    [
      'two that chair together without end',
      [
        ['AUS', 2002, null],
        ['IDN', 2002, null],
      ],
      2026,
      'AUS+IDN 2002-? now',
    ],
    [
      'two that chaired together last',
      [
        ['DEU', 2017, 2018],
        ['MAR', 2017, 2018],
      ],
      2026,
      'DEU+MAR 2017-2018 last',
    ],
    [
      'the one who comes alone in a year of handover',
      [
        ['OMN', 2024, 2026],
        ['PHL', 2026, 2027],
      ],
      2026,
      'PHL 2026-2027 now',
    ],
    [
      'the one who goes on where two begin in a year',
      [
        ['GBR', 2016, 2016],
        ['ETH', 2016, 2017],
      ],
      2016,
      'ETH 2016-2017 now',
    ],
    [
      'the last alone after a year of handover',
      [
        ['PAN', 2023, 2024],
        ['BLZ', 2024, 2024],
      ],
      2026,
      'BLZ 2024-2024 last',
    ],
    [
      'not one that another cut short',
      [
        ['OMN', 2024, 2027],
        ['PHL', 2025, null],
      ],
      2026,
      'PHL 2025-? now',
    ],
    [
      'not one that is only announced',
      [
        ['OMN', 2021, 2024],
        ['PHL', 2027, 2028],
      ],
      2026,
      'OMN 2021-2024 last',
    ],
    ['one whose beginning is unknown, once it is over', [['SDN', null, 2023]], 2026, 'SDN ?-2023 last'],
    ['nobody while a term of unknown beginning may not have begun', [['SDN', null, 2023]], 2020, 'nobody'],
    ['never one of unknown years', [['COG', null, null]], 2026, 'nobody'],
    [
      'one of known years before one of unknown',
      [
        ['COG', null, null],
        ['GAB', 2015, null],
      ],
      2026,
      'GAB 2015-? now',
    ],
    ['nobody where none is known', [], 2026, 'nobody'],
  ])('tells %s', (_behaviour, terms, year, expected) => {
    expect(told(terms, year)).toBe(expected)
  })

  it('keeps the terms of those who chair together apart', () => {
    const chairs = [
      { iso3: 'AUS', from: 2002, to: null },
      { iso3: 'IDN', from: 2002, to: 2026 },
    ]
    const [mechanism] = atlasOf([mechanismInput('one', { chairs })]).mechanisms
    expect(mechanism && lastKnownChairs(mechanism, 2026)?.terms).toEqual(chairs)
  })
})

describe('the chairs of the real records', () => {
  const { mechanisms } = realAtlas()
  const years = [2000, 2005, 2010, 2016, 2019, 2022, 2024, 2025, 2026, 2027]
  const known = mechanisms.flatMap((mechanism) =>
    years.flatMap((year) => {
      const chairs = lastKnownChairs(mechanism, year)
      return chairs ? [{ name: `${mechanism.id} in ${year}`, mechanism, year, chairs }] : []
    }),
  )

  it('are never beside a term that had begun after theirs', () => {
    const wrong = known.filter(
      ({ mechanism, year, chairs }) =>
        chairs.current &&
        chairs.terms.some(({ from }) =>
          mechanism.chairs.some((other) => other.from !== null && other.from <= year && other.from > (from ?? 0)),
        ),
    )
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('hold it together only where they began in one year', () => {
    const wrong = known.filter(({ chairs: { terms } }) => new Set(terms.map(({ from }) => from)).size > 1)
    expect(wrong.map(({ name }) => name)).toEqual([])
  })
})

describe('terms in the chair', () => {
  it('stand by the last year known, then by the first, those without any year last', () => {
    const terms = [
      { from: null, to: null },
      { from: 2019, to: null },
      { from: 2020, to: 2021 },
      { from: 2021, to: 2021 },
      { from: null, to: 2022 },
      { from: null, to: null },
    ]
    const ordered = terms.toSorted(byNewest).map(({ from, to }) => [from, to])
    expect(ordered).toEqual([
      [null, 2022],
      [2021, 2021],
      [2020, 2021],
      [2019, null],
      [null, null],
      [null, null],
    ])
  })
})
