import { describe, expect, it } from 'vitest'
import { orderedCells } from '../../../../src/derive/comparison/comparison-groups.ts'
import { upsetPicture } from '../../../../src/derive/comparison/upset-picture.ts'
import { comparisonOf } from './comparison-of-tests.ts'

const comparison = comparisonOf({
  A: ['ARG', 'BOL', 'BRA', 'CHL', 'COL'],
  B: ['COL', 'CHL', 'PER'],
  C: ['PER', 'COL'],
  D: ['URY'],
  E: [],
})
const named = (order: 'size' | 'degree') =>
  orderedCells(comparison, order).map(({ inside, iso3s }) => [
    inside.map(({ mechanism }) => mechanism.short).join(''),
    iso3s.length,
  ])

describe('the groups of a comparison', () => {
  it('stand with the largest first, then what most mechanisms share', () => {
    expect(named('size')).toEqual([
      ['A', 3],
      ['ABC', 1],
      ['AB', 1],
      ['BC', 1],
      ['D', 1],
    ])
  })

  it('stand with what most mechanisms share first, then the largest', () => {
    expect(named('degree')).toEqual([
      ['ABC', 1],
      ['AB', 1],
      ['BC', 1],
      ['A', 3],
      ['D', 1],
    ])
  })
})

describe('an UpSet plot', () => {
  const picture = upsetPicture(comparison, 'size', 400)

  it('has a bar for each group, as high as it has countries, on one ground', () => {
    const [most, ...others] = picture.columns.map(({ bar }) => bar)
    others.forEach((bar) => expect(bar.height).toBeCloseTo((most?.height ?? 0) / 3))
    expect(new Set(picture.columns.map(({ bar }) => Math.round(bar.y + bar.height))).size).toBe(1)
  })

  it('marks in each column the mechanisms of its group', () => {
    const dots = picture.columns.map(({ dots: all }) =>
      all
        .filter(({ inside }) => inside)
        .map(({ one }) => one.mechanism.short)
        .join(''),
    )
    expect(dots).toEqual(['A', 'ABC', 'AB', 'BC', 'D'])
  })

  it('has a row for each mechanism that has countries, with a bar of its size', () => {
    expect(picture.rows.map(({ one, count, share }) => [one.mechanism.short, count, share])).toEqual([
      ['A', 5, 1],
      ['B', 3, 0.6],
      ['C', 2, 0.4],
      ['D', 1, 0.2],
    ])
  })

  it('fills the width, but keeps columns wide enough for a finger and no wider than is read well', () => {
    expect(picture.columns.map(({ width }) => width)).toEqual([56, 56, 56, 56, 56])
    expect(upsetPicture(comparison, 'size', 60).width).toBe(5 * 28)
    expect(upsetPicture(comparison, 'size', 200).width).toBe(200)
  })

  it('shows a bar for one country among hundreds', () => {
    const lopsided = comparisonOf({ A: ['ARG'], B: Array.from({ length: 1 }, () => 'PER') })
    expect(upsetPicture(lopsided, 'size', 400).columns.every(({ bar }) => bar.height >= 2)).toBe(true)
  })
})
