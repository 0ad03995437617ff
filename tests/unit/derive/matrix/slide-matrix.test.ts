import { describe, expect, it } from 'vitest'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { countrySlideMatrix } from '../../../../src/derive/matrix/slide-matrix-countries.ts'
import { mechanismSlideMatrix } from '../../../../src/derive/matrix/slide-matrix-mechanisms.ts'
import { themeSlideMatrix } from '../../../../src/derive/matrix/slide-matrix-themes.ts'
import { drawSlideMatrix } from '../../../../src/drawing/matrix/draw-slide-matrix.ts'
import { atlasOf, mechanismInput, membership, priorities } from '../../atlas-of-tests.ts'
import { wordsOf } from '../../words-of-tests.ts'

const index = atlasOf([
  mechanismInput('a', { members: ['MEX', 'CRI', 'USA'].map((code) => membership(code)), themes: priorities('labour') }),
  mechanismInput('b', {
    members: [membership('MEX'), membership('CRI'), membership('PER', 'observer')],
    themes: priorities('climate', 'labour'),
  }),
  mechanismInput('c', { members: [membership('FJI')], themes: priorities('climate') }),
])
const words = wordsOf(index)
const field = { memberships: indexMemberships(index, 2026), themes: index.themes, words }
const request = {
  mechanisms: index.mechanisms,
  roles: 'members',
  measure: 'shared',
  order: 'name',
  rows: 'name',
  by: null,
  theme: null,
} as const

describe('the matrix of a slide', () => {
  it('marks the pairs of mechanisms that share members, and no other', () => {
    const { rows, marks, legend } = mechanismSlideMatrix(request, field)

    expect(rows).toEqual(['a dialogue', 'b dialogue', 'c dialogue'])
    expect(marks.map(({ row, column }) => [row, column])).toEqual([
      [0, 1],
      [1, 0],
    ])
    expect(legend.length).toBeGreaterThan(0)
  })

  it('shows priorities the larger the higher they rank', () => {
    const { columns, marks } = themeSlideMatrix(request, field)
    const labour = columns.indexOf(words.say('theme.short.labour'))
    const size = (row: number) => marks.find((mark) => mark.row === row && mark.column === labour)?.size ?? 0

    expect(size(0)).toBeGreaterThan(size(1))
    expect(size(1)).toBeGreaterThan(0)
    expect(size(2)).toBe(0)
  })

  it('tells members of a mechanism from its observers', () => {
    const { rows, marks } = countrySlideMatrix(request, field)
    const colour = (name: string, column: number) =>
      marks.find((mark) => rows[mark.row] === name && mark.column === column)?.colour

    expect(colour('Mexico', 1)).toBe('step-6')
    expect(colour('Peru', 1)).toBe('step-3')
    expect(colour('Fiji', 1)).toBeUndefined()
  })

  it('seats the same mechanisms whatever their order', () => {
    const { rows } = mechanismSlideMatrix({ ...request, order: 'similar' }, field)

    expect(rows.toSorted((a, b) => a.localeCompare(b))).toEqual(['a dialogue', 'b dialogue', 'c dialogue'])
  })

  it.each([1.12, 2.4])('is drawn within its frame of %f by 1', (aspect) => {
    const drawn = drawSlideMatrix(themeSlideMatrix(request, field), aspect)
    const [, , width = 0, height = 0] = String(drawn.attributes['viewBox']).split(' ').map(Number)
    const discs = drawn.children.filter((child) => typeof child !== 'string' && child.tag === 'circle')

    expect(width / height).toBeCloseTo(aspect, 1)
    expect(discs).toHaveLength(4)
    for (const disc of discs) {
      if (typeof disc === 'string') continue
      expect(Number(disc.attributes['cx'])).toBeLessThan(width)
      expect(Number(disc.attributes['cy'])).toBeLessThan(height)
    }
  })
})
