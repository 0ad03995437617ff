import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitSets, sharedCount } from '../../../src/algorithms/bit-sets.ts'

const universe = [...Array(220).keys()]
const subset = fc.subarray(universe)

describe('sets as bits', () => {
  it('share as many items as the sets do', () => {
    fc.assert(
      fc.property(subset, subset, (a, b) => {
        const sets = bitSets(universe, [a, b])
        expect(sharedCount(sets, 0, 1)).toBe(a.filter((item) => b.includes(item)).length)
        expect(sharedCount(sets, 0, 0)).toBe(a.length)
        expect(sharedCount(sets, 1, 0)).toBe(sharedCount(sets, 0, 1))
      }),
    )
  })

  it('leave out what stands outside the universe', () => {
    expect(sharedCount(bitSets([1, 2], [[1, 2, 3]]), 0, 0)).toBe(2)
  })
})
