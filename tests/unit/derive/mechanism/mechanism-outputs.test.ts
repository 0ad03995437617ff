import { describe, expect, it } from 'vitest'
import {
  kindsAmong,
  matchesFilter,
  outputTimeline,
  outputsByYear,
} from '../../../../src/derive/mechanism/mechanism-outputs.ts'
import { frozenRecord } from '../../../frozen/frozen-field.ts'

const { outputs } = frozenRecord('rcm')

describe('outputs by year', () => {
  it('come newest first, with undated ones apart at the end', () => {
    const years = outputsByYear(outputs).map(({ year }) => year)
    expect(years.slice(0, 3)).toEqual([2023, 2021, 2019])
    expect(years.at(-1)).toBeNull()
    expect(outputsByYear(outputs).at(-1)?.outputs).toHaveLength(2)
  })

  it('pass a filter by kind, by theme and by both', () => {
    const passed = (kind: 'guidelines' | null, theme: 'children' | null) =>
      outputs.filter((output) => matchesFilter(output, { kind, theme })).length
    const both = passed('guidelines', 'children')
    expect(passed('guidelines', null)).toBe(8)
    expect(both).toBeGreaterThan(0)
    expect(both).toBeLessThan(passed(null, 'children'))
    expect(passed(null, null)).toBe(outputs.length)
  })

  it('name only kinds that occur', () => {
    expect(kindsAmong(outputs.filter(({ kind }) => kind === 'fund'))).toEqual(['fund'])
  })
})

describe('the time axis of outputs', () => {
  it('has a dot for each dated output, later ones further on, none touching another', () => {
    const { dots, radius } = outputTimeline(outputs, 388)
    expect(dots).toHaveLength(outputs.filter(({ year }) => year !== null).length)
    const byTime = dots.toSorted((a, b) => (a.output.year ?? 0) - (b.output.year ?? 0)).map(({ x }) => x)
    expect(byTime).toEqual(byTime.toSorted((a, b) => a - b))
    const touching = dots.filter((one) =>
      dots.some((other) => other !== one && Math.hypot(one.x - other.x, one.y - other.y) < 2 * radius),
    )
    expect(touching).toEqual([])
  })

  it('keeps every dot inside the picture and above the axis', () => {
    const { dots, radius, baseline } = outputTimeline(outputs, 318)
    expect(dots.filter(({ x, y }) => x < radius || x > 318 - radius || y < radius || y > baseline - radius)).toEqual([])
  })

  it('names whole years inside the span', () => {
    const { ticks } = outputTimeline(outputs, 388)
    expect(ticks.length).toBeGreaterThan(2)
    expect(ticks.every(({ year }) => Number.isInteger(year) && year >= 1996 && year <= 2023)).toBe(true)
  })

  it('puts the one year of a young mechanism in the middle and names it', () => {
    const one = outputs.filter(({ year }) => year === 2016)
    const { dots, ticks } = outputTimeline(one, 300)
    expect(dots.map(({ x }) => x)).toEqual([150, 150, 150])
    expect(ticks).toEqual([{ year: 2016, x: 150 }])
  })

  it('is empty where nothing is dated', () => {
    const undated = outputs.filter(({ year }) => year === null)
    expect(outputTimeline(undated, 300)).toMatchObject({ dots: [], ticks: [] })
  })
})
