import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regionArea, regionPath, type Circle } from '../../../../src/algorithms/euler/euler-region.ts'

const circle = (x: number, y: number, radius: number): Circle => ({ x, y, radius })
const loops = (path: string) => path.match(/M/g)?.length ?? 0

describe('the regions of circles', () => {
  it('of one circle is its disc', () => {
    expect(regionArea([circle(3, 4, 2)], 1)).toBeCloseTo(4 * Math.PI)
    expect(regionPath([circle(3, 4, 2)], 1)).toBe('M5 4A2 2 0 0 1 1 4A2 2 0 0 1 5 4Z')
  })

  it('of two that cross are two crescents and a lens', () => {
    const circles = [circle(0, 0, 1), circle(1, 0, 1)]
    const lens = (2 * Math.PI) / 3 - Math.sqrt(3) / 2
    expect(regionArea(circles, 0b11)).toBeCloseTo(lens)
    expect(regionArea(circles, 0b01)).toBeCloseTo(Math.PI - lens)
    expect(regionArea(circles, 0b10)).toBeCloseTo(Math.PI - lens)
  })

  it('of one within another are a disc and a ring with a hole', () => {
    const circles = [circle(0, 0, 3), circle(0.5, 0, 1)]
    expect(regionArea(circles, 0b01)).toBeCloseTo(8 * Math.PI)
    expect(loops(regionPath(circles, 0b01))).toBe(2)
    expect(regionArea(circles, 0b10)).toBe(0)
    expect(regionPath(circles, 0b10)).toBe('')
  })

  it('are the same where circles touch from inside, all at one point', () => {
    const circles = [circle(1, 0, 1), circle(2, 0, 2), circle(3, 0, 3)]
    expect([0b111, 0b110, 0b100].map((mask) => Math.round(regionArea(circles, mask) / Math.PI))).toEqual([1, 3, 5])
    expect([0b001, 0b010, 0b011, 0b101].map((mask) => regionArea(circles, mask))).toEqual([0, 0, 0, 0])
  })

  it('has two parts where a third circle cuts one in two', () => {
    const circles = [circle(0, 0, 1), circle(0, 0, 0.9), circle(0, 0, 0.95)]
    const bar = [circle(0, 0, 1), circle(0, 1.1, 0.9), circle(0, -1.1, 0.9)]
    expect(regionArea(circles, 0b101)).toBeCloseTo(Math.PI * (0.95 ** 2 - 0.9 ** 2))
    expect(loops(regionPath(bar, 0b001))).toBe(1)
    expect(loops(regionPath([circle(0, 0, 1), circle(0, 0, 0.4), circle(0, 0.8, 0.7)], 0b001))).toBe(1)
    expect(loops(regionPath([circle(0, 0, 1), circle(-0.6, 0, 0.9), circle(0.6, 0, 0.9)], 0b001))).toBe(2)
  })

  it('add up to the circles, wherever those are', () => {
    const place = fc.integer({ min: -30, max: 30 }).map((value) => value / 10 + 0.01)
    const any = fc.tuple(place, place, fc.integer({ min: 3, max: 25 })).map(([x, y, r]) => circle(x, y, r / 10 + 0.003))
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 3 }), (circles) => {
        circles.forEach(({ radius }, index) => {
          const masks = [1, 2, 3, 4, 5, 6, 7].filter(
            (mask) => mask < 2 ** circles.length && (mask & (1 << index)) !== 0,
          )
          const sum = masks.reduce((total, mask) => total + regionArea(circles, mask), 0)
          fc.pre(new Set(circles.map(({ x, y, radius: r }) => `${x} ${y} ${r}`)).size === circles.length)
          expect(sum).toBeCloseTo(Math.PI * radius ** 2, 4)
        })
      }),
    )
  })
})
