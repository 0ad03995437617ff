import { describe, expect, it } from 'vitest'
import { isSplitByEdge } from '../../../../src/derive/scene/split-by-edge.ts'

const at = (...longitudes: readonly number[]) =>
  longitudes.map((longitude) => ({ point: [longitude, 0] as [number, number] }))

describe('countries that the edge of the Atlantic map divides', () => {
  it('are those of the Pacific, which lie on both sides of 169° W', () => {
    expect(isSplitByEdge(at(134, 172, 178, -172, -160))).toBe(true)
    expect(isSplitByEdge(at(-160, 178, 179))).toBe(true)
  })

  it('are not those of Africa, Europe, Asia or the Americas', () => {
    expect(isSplitByEdge(at(-15, 3, 40))).toBe(false)
    expect(isSplitByEdge(at(70, 105, 134))).toBe(false)
    expect(isSplitByEdge(at(-102, -77, -64))).toBe(false)
  })

  it('are not one country alone or none, nor those on all coasts of the world', () => {
    expect([isSplitByEdge(at(-172)), isSplitByEdge([])]).toEqual([false, false])
    expect(isSplitByEdge(at(-150, -100, -50, 0, 50, 100, 150))).toBe(false)
  })
})
