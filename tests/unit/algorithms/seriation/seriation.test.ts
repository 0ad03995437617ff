import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distancesOf, type Distances } from '../../../../src/algorithms/seriation/seriation-distances.ts'
import { seriate } from '../../../../src/algorithms/seriation/seriation.ts'

/** Distances of points on a line. */
const onLine = (points: readonly number[]): Distances =>
  distancesOf(points.length, (a, b) => Math.abs((points[a] ?? 0) - (points[b] ?? 0)))

const anyDistances = fc
  .integer({ min: 0, max: 12 })
  .chain((size) =>
    fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: size * size, maxLength: size * size })
      .map((values) => distancesOf(size, (a, b) => (values[a * size + b] ?? 0) / 100)),
  )

function lengthOf(order: readonly number[], { size, values }: Distances): number {
  return order.slice(1).reduce((sum, at, index) => sum + (values[(order[index] ?? 0) * size + at] ?? 0), 0)
}

describe('an order by likeness', () => {
  it('holds every position once, whatever the distances', () => {
    fc.assert(
      fc.property(anyDistances, (distances) => {
        expect(seriate(distances).toSorted((a, b) => a - b)).toEqual([...Array(distances.size).keys()])
      }),
    )
  })

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyDistances, (distances) => {
        expect(seriate(distances)).toEqual(seriate(distances))
      }),
    )
  })

  it('finds points of a line in the order of the line, however they were shuffled', () => {
    const points = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(points, (places) => {
        const found = seriate(onLine(places)).map((at) => places[at] ?? 0)
        const sorted = places.toSorted((a, b) => a - b)
        expect([sorted, sorted.toReversed()]).toContainEqual(found)
      }),
    )
  })

  it('seats two clear clusters side by side', () => {
    const order = seriate(onLine([0, 100, 1, 101, 2, 102]))
    expect(order.map((at) => at % 2).join('')).toMatch(/^(000111|111000)$/)
  })

  it('cannot be made shorter by turning all that stands before or after a place where two clusters meet', () => {
    const distances = onLine([0, 10, 11, 40, 41, 43, 90])
    const order = seriate(distances)
    const length = lengthOf(order, distances)
    for (let at = 1; at < order.length; at += 1) {
      const turned = [...order.slice(0, at).toReversed(), ...order.slice(at)]
      expect(lengthOf(turned, distances)).toBeGreaterThanOrEqual(length)
    }
  })

  it('of nothing is empty, of one is that one', () => {
    expect(seriate(onLine([]))).toEqual([])
    expect(seriate(onLine([7]))).toEqual([0])
  })
})
