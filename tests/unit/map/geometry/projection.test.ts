import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLngLat, toPlanar } from '../../../../src/map/geometry/projection.ts'

describe('pseudo longitude and latitude', () => {
  it('leads back to the planar point it came from, anywhere on the map', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(unit, unit, (x, share) => {
        const height = 0.4867
        const [backX, backY] = toPlanar(...toLngLat([x, share * height], height), height)
        expect(backX).toBeCloseTo(x, 9)
        expect(backY).toBeCloseTo(share * height, 9)
      }),
    )
  })

  it('lays the middle of the map on 0, 0 and its sides on the antimeridian', () => {
    expect(toLngLat([0.5, 0.25], 0.5)[0]).toBeCloseTo(0)
    expect(toLngLat([0.5, 0.25], 0.5)[1]).toBeCloseTo(0)
    expect(toLngLat([0, 0.25], 0.5)[0]).toBe(-180)
    expect(toLngLat([1, 0.25], 0.5)[0]).toBe(180)
  })

  it('lays the top and bottom of a map half as high as wide a quarter of the Mercator square from its middle', () => {
    const quarter = 66.51326
    expect(toLngLat([0.5, 0], 0.5)[1]).toBeCloseTo(quarter, 4)
    expect(toLngLat([0.5, 0.5], 0.5)[1]).toBeCloseTo(-quarter, 4)
  })
})
