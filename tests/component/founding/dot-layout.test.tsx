import { scaleLinear } from 'd3-scale'
import { describe, expect, it } from 'vitest'
import { dotLayout } from '../../../src/features/founding/dot-layout.ts'
import { mechanismId } from '../../unit/atlas-of-tests.ts'

const dot = (id: string) => ({ id: mechanismId(id), listed: true })
const stripOf = (...stack: readonly string[]) => ({
  years: [
    { year: 1990, dots: [dot('one')] },
    { year: 2000, dots: stack.map(dot) },
  ],
  domain: [1990, 2010] as const,
  undated: [],
})

describe('the layout of the dots', () => {
  it('puts each over its year, the first of a year at the bottom, and goes through a stack from the top', () => {
    const placed = dotLayout(stripOf('low', 'high'), scaleLinear([1990, 2010], [0, 400]))
    expect(placed.map(({ dot: { id }, along, above }) => [id, along, above])).toEqual([
      ['one', 0, 0],
      ['high', 200, 9],
      ['low', 200, 0],
    ])
  })

  it('makes targets as wide as a year, never wider than 24 pixels', () => {
    const wideOf = (width: number) => dotLayout(stripOf('a'), scaleLinear([1990, 2010], [0, width]))[0]?.wide
    expect(wideOf(400)).toBe(20)
    expect(wideOf(4000)).toBe(24)
  })

  it('flattens dots so that the tallest stack stays inside its room', () => {
    const names = Array.from({ length: 80 }, (_, at) => `m${at}`)
    const placed = dotLayout(stripOf(...names), scaleLinear([1990, 2010], [0, 400]))
    expect(Math.max(...placed.map(({ above, high }) => above + high))).toBeCloseTo(40)
  })
})
