import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setCover } from '../../../src/algorithms/set-cover.ts'

const cover = (universe: readonly number[], sets: Readonly<Record<string, readonly number[]>>) =>
  setCover(
    new Set(universe),
    Object.entries(sets).map(([key, items]) => ({ key, items: new Set(items) })),
  )

const universes = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 12 })
const fields = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 13 }), { maxLength: 8 }), { maxLength: 7 })
const coverOf = (universe: readonly number[], field: readonly (readonly number[])[]) =>
  setCover(
    new Set(universe),
    field.map((items, key) => ({ key, items: new Set(items) })),
  )

/** The fewest sets that reach all that can be reached, by trying every choice. */
function fewest(universe: readonly number[], field: readonly (readonly number[])[]): number {
  const reachable = universe.filter((item) => field.some((items) => items.includes(item)))
  const choices = Array.from({ length: 2 ** field.length }, (_, mask) => field.filter((_items, at) => mask & (1 << at)))
  const enough = choices.filter((chosen) => reachable.every((item) => chosen.some((items) => items.includes(item))))
  return Math.min(...enough.map((chosen) => chosen.length))
}

describe('few sets that together reach all', () => {
  it('takes the set that adds most, then what adds most to it', () => {
    const { steps, missed } = cover([1, 2, 3, 4, 5, 6, 7], { a: [1, 2, 3], b: [3, 4, 5, 6], c: [1, 6] })
    expect(steps).toEqual([
      { key: 'b', adds: [3, 4, 5, 6], reached: 4 },
      { key: 'a', adds: [1, 2], reached: 6 },
    ])
    expect(missed).toEqual([7])
  })

  it('takes the first of those that add equally many', () => {
    expect(cover([1, 2], { second: [2], first: [1] }).steps.map(({ key }) => key)).toEqual(['second', 'first'])
  })

  it('can be led to more sets than are needed, and then says that fewer may do', () => {
    const { steps, atLeast } = cover([1, 2, 3, 4, 5, 6], { odd: [1, 3, 5], even: [2, 4, 6], greedy: [1, 2, 3, 4] })
    expect(steps).toHaveLength(3)
    expect(atLeast).toBe(2)
  })

  it('says that no smaller choice exists where each set alone holds an item', () => {
    const { steps, atLeast } = cover([1, 2, 3, 4, 5, 6, 7], { a: [1, 2, 3, 4, 5], b: [5, 6], c: [5, 7] })
    expect(steps).toHaveLength(3)
    expect(atLeast).toBe(3)
  })

  it('reaches exactly what the sets together reach of the universe', () => {
    fc.assert(
      fc.property(universes, fields, (universe, field) => {
        const { steps, missed } = coverOf(universe, field)
        const reachable = universe.filter((item) => field.some((items) => items.includes(item)))
        expect(new Set(steps.flatMap(({ adds }) => adds))).toEqual(new Set(reachable))
        expect(missed).toEqual(universe.filter((item) => !reachable.includes(item)))
        expect(steps.at(-1)?.reached ?? 0).toBe(reachable.length)
      }),
    )
  })

  it('takes no set twice, none that adds nothing, and none that adds more than the one before it', () => {
    fc.assert(
      fc.property(universes, fields, (universe, field) => {
        const { steps } = coverOf(universe, field)
        const added = steps.map(({ adds }) => adds.length)
        expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length)
        expect(steps.length).toBeLessThanOrEqual(field.length)
        expect(added).not.toContain(0)
        expect(added).toEqual(added.toSorted((a, b) => b - a))
      }),
    )
  })

  it('never needs fewer than it says, nor takes fewer than are needed', () => {
    fc.assert(
      fc.property(universes, fields, (universe, field) => {
        const { steps, atLeast } = coverOf(universe, field)
        const best = fewest(universe, field)
        expect(atLeast).toBeLessThanOrEqual(best)
        expect(best).toBeLessThanOrEqual(steps.length)
      }),
    )
  })
})
