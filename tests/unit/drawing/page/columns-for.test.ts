import { describe, expect, it } from 'vitest'
import { columnsFor } from '../../../../src/drawing/page/columns-for.ts'

describe('small pictures in a box', () => {
  const upright = 0.7
  const wide = 2

  it('stand beside each other where they are upright, below each other or in a grid where they are wide', () => {
    expect(columnsFor(3, { width: 800, height: 800 }, upright, 30)).toBe(3)
    expect(columnsFor(3, { width: 800, height: 800 }, wide, 30)).toBe(1)
    expect(columnsFor(6, { width: 800, height: 800 }, wide, 30)).toBe(2)
  })

  it('take as few columns as serve, and never more than there are pictures', () => {
    expect(columnsFor(1, { width: 800, height: 100 }, wide, 30)).toBe(1)
    expect(columnsFor(6, { width: 10_000, height: 100 }, upright, 30)).toBe(6)
  })
})
