import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eulerOf, type Euler } from '../../../../src/derive/comparison/euler.ts'
import { regionArea } from '../../../../src/algorithms/euler/euler-region.ts'
import { comparisonOf, someCountries } from './comparison-of-tests.ts'

const euler = (members: Readonly<Record<string, readonly string[]>>) => eulerOf(comparisonOf(members))
const distance = (drawn: Euler) => {
  const [a, b] = drawn.kind === 'circles' ? drawn.circles : []
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN
}
/** Areas of the regions, in countries, by the names of their mechanisms. */
const areas = (drawn: Euler) =>
  drawn.kind === 'circles'
    ? Object.fromEntries(
        drawn.regions.map(({ cell, circleMask }) => [
          cell.inside.map(({ mechanism }) => mechanism.short).join(),
          Math.round(regionArea(drawn.circles, circleMask) * 100) / 100,
        ]),
      )
    : drawn.why

describe('circles for two sets', () => {
  it('have areas of their sizes and share what they share', () => {
    const drawn = euler({ A: ['MEX', 'CRI', 'PAN', 'GTM'], B: ['PAN', 'GTM', 'PER'] })
    expect(areas(drawn)).toEqual({ A: 2, 'A,B': 2, B: 1 })
  })

  it('stand apart where nobody is in both', () => {
    const drawn = euler({ A: ['MEX', 'CRI'], B: ['PER', 'BOL', 'CHL'] })
    expect(areas(drawn)).toEqual({ A: 2, B: 3 })
    expect(distance(drawn)).toBeGreaterThan(Math.sqrt(2 / Math.PI) + Math.sqrt(3 / Math.PI))
  })

  it('lie one within the other, off its edge, where all of one are in the other', () => {
    const drawn = euler({ A: ['MEX', 'CRI', 'PAN', 'GTM'], B: ['PAN'] })
    expect(areas(drawn)).toEqual({ A: 3, 'A,B': 1 })
    expect(distance(drawn)).toBeLessThan(Math.sqrt(4 / Math.PI) - Math.sqrt(1 / Math.PI) - 0.01)
  })

  it('are one circle where both have the same countries', () => {
    const drawn = euler({ A: ['MEX', 'CRI'], B: ['CRI', 'MEX'] })
    expect(
      drawn.kind === 'circles' && drawn.circles.map(({ sets }) => sets.map(({ mechanism }) => mechanism.short)),
    ).toEqual([['A', 'B']])
    expect(areas(drawn)).toEqual({ 'A,B': 2 })
  })

  it('can always be true', () => {
    const list = fc.subarray([...someCountries], { minLength: 1 })
    fc.assert(fc.property(list, list, (A, B) => euler({ A, B }).kind === 'circles'))
  })
})

describe('circles for three sets', () => {
  it('are true where circles can be', () => {
    const A = ['ARG', 'BOL', 'COL', 'GTM', 'MEX']
    const B = ['BRA', 'CHL', 'COL', 'HND', 'MEX']
    const C = ['CRI', 'ECU', 'GTM', 'HND', 'MEX']
    const drawn = euler({ A, B, C })
    if (drawn.kind !== 'circles') throw new Error('these three can be circles')
    expect(drawn.regions).toHaveLength(7)
    drawn.regions.forEach(({ cell, circleMask }) =>
      expect(Math.abs(regionArea(drawn.circles, circleMask) - cell.iso3s.length)).toBeLessThan(0.26),
    )
  })

  it('are drawn as groups side by side where they do not meet', () => {
    const drawn = euler({ A: ['ARG', 'BOL'], B: ['CHL'], C: ['MEX', 'CRI', 'PAN'] })
    expect(areas(drawn)).toEqual({ A: 2, B: 1, C: 3 })
  })

  it('are nested where each has all of the one before', () => {
    const drawn = euler({ A: ['ARG', 'BOL'], B: ['ARG', 'BOL', 'CHL'], C: ['ARG', 'BOL', 'CHL', 'PER', 'URY'] })
    expect(areas(drawn)).toEqual({ 'A,B,C': 2, 'B,C': 1, C: 2 })
  })

  it('are not drawn where they would show a part in which nobody is, and say which', () => {
    const A = ['ARG', 'BOL', 'BRA', 'CHL', 'COL']
    const B = ['CRI', 'GTM', 'HND', 'MEX', 'PAN']
    expect(areas(euler({ A, B, C: [...A, ...B] }))).toMatchObject({
      fault: 'invented',
      inside: [{ mechanism: { short: 'C' } }],
      count: 0,
    })
  })

  it('are not drawn where they would leave out those who are in all three', () => {
    const [shared, ...others] = someCountries
    const [A, B, C] = [0, 1, 2].map((at) => [shared, ...others.slice(7 * at, 7 * at + 7)])
    const why = areas(euler({ A: A ?? [], B: B ?? [], C: C ?? [] }))
    expect(why).toMatchObject({ fault: expect.stringMatching(/missing|invented|wrong/) })
  })

  it('never have a region off by more than a twentieth or a quarter of a country, or one where nobody is', () => {
    const list = fc.subarray([...someCountries], { minLength: 1 })
    fc.assert(
      fc.property(list, list, list, (A, B, C) => {
        const drawn = euler({ A, B, C })
        fc.pre(drawn.kind === 'circles')
        for (let mask = 1; mask < 2 ** drawn.circles.length; mask += 1) {
          const count = drawn.regions.find(({ circleMask }) => circleMask === mask)?.cell.iso3s.length ?? 0
          const off = Math.abs(regionArea(drawn.circles, mask) - count)
          expect(off).toBeLessThanOrEqual(count === 0 ? 0.02 : Math.max(0.25, 0.05 * count))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are the same circles each time', () => {
    const list = fc.subarray([...someCountries], { minLength: 1 })
    fc.assert(
      fc.property(list, list, list, (A, B, C) => {
        expect(euler({ A, B, C })).toEqual(euler({ A, B, C }))
      }),
      { numRuns: 30 },
    )
  })
})

describe('other numbers of sets', () => {
  it.each([
    ['none', {}],
    ['one', { A: ['MEX'] }],
    ['one that has countries', { A: ['MEX'], B: [] }],
    ['four', { A: ['MEX'], B: ['MEX'], C: ['PER'], D: ['CRI'] }],
  ])('are not drawn as circles: %s', (_, members) => {
    expect(areas(euler(members))).toMatchObject({ fault: 'number' })
  })
})
