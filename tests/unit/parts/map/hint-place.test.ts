import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hintPlace } from '../../../../src/parts/map/hint-place.ts'

const pane = { width: 1000, height: 600 }
const hint = { width: 300, height: 120 }

it('stands after and below the pointer where there is room', () => {
  expect(hintPlace({ x: 100, y: 100 }, hint, pane)).toEqual({ x: 114, y: 114 })
})

it('stands before the pointer at the end edge, above it at the lower one', () => {
  expect(hintPlace({ x: 980, y: 100 }, hint, pane)).toEqual({ x: 666, y: 114 })
  expect(hintPlace({ x: 100, y: 590 }, hint, pane)).toEqual({ x: 114, y: 456 })
})

it('never runs off the pane, wherever the pointer is', () => {
  const within = (most: number) => fc.integer({ min: 0, max: most })
  fc.assert(
    fc.property(within(1000), within(600), within(900), within(500), (x, y, width, height) => {
      const at = hintPlace({ x, y }, { width, height }, pane)
      expect(at.x).toBeGreaterThanOrEqual(0)
      expect(at.y).toBeGreaterThanOrEqual(0)
      expect(at.x + width).toBeLessThanOrEqual(pane.width)
      expect(at.y + height).toBeLessThanOrEqual(pane.height)
    }),
  )
})
