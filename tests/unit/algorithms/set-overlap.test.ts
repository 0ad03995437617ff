import { describe, expect, it } from 'vitest'
import { distancesIn } from '../../../src/algorithms/seriation/seriation-distances.ts'
import { bitSets } from '../../../src/algorithms/bit-sets.ts'
import { eitherCount, jaccardIndex, overlapOf } from '../../../src/algorithms/set-overlap.ts'

const a = new Set(['x', 'y', 'z'])
const b = new Set(['y', 'z', 'u', 'v'])

describe('two sets', () => {
  it('are compared by what they share, by either, and by each of them', () => {
    expect(overlapOf(a, b)).toEqual({
      shared: ['y', 'z'],
      onlyA: ['x'],
      onlyB: ['u', 'v'],
      jaccard: 2 / 5,
      aInB: 2 / 3,
      bInA: 2 / 4,
    })
  })

  it('have the same index whether it is taken of sets, of counts or of bits', () => {
    const { values } = distancesIn({ kind: 'sets', sets: bitSets(new Set([...a, ...b]), [a, b]) })
    expect(jaccardIndex(a.size, b.size, 2)).toBe(overlapOf(a, b).jaccard)
    expect(1 - (values[1] ?? 0)).toBeCloseTo(jaccardIndex(a.size, b.size, 2) ?? 0)
    expect(eitherCount(a.size, b.size, 2)).toBe(5)
  })

  it('have no index where both hold nothing', () => {
    expect(overlapOf(new Set(), new Set())).toMatchObject({ jaccard: null, aInB: null, bInA: null })
  })
})
