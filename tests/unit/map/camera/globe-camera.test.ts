import { describe, expect, it } from 'vitest'
import { noPadding } from '../../../../src/map/camera/camera.ts'
import { angleBetween, globeCamera } from '../../../../src/map/camera/globe-camera.ts'

const stage = { frame: { width: 600, height: 600 }, padding: noPadding, mapHeight: 1 }

describe('the camera on the globe', () => {
  it('shows the whole globe for no countries', () => {
    const { y, zoom } = globeCamera([], stage, 20)
    const radius = (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos((y * Math.PI) / 180)

    expect(radius).toBeCloseTo(280)
  })

  it('looks at the middle of the countries, also across the antimeridian', () => {
    const { x, y } = globeCamera(
      [
        [178, 10],
        [-178, -10],
      ],
      stage,
      20,
    )

    expect(Math.abs(x)).toBeCloseTo(180)
    expect(y).toBeCloseTo(0)
  })

  it('comes closer the closer they lie together', () => {
    const close = globeCamera(
      [
        [10, 0],
        [12, 0],
      ],
      stage,
      20,
    ).zoom
    const far = globeCamera(
      [
        [-30, 0],
        [52, 0],
      ],
      stage,
      20,
    ).zoom

    expect(close).toBeGreaterThan(far + 1)
  })

  it('measures a quarter of the globe as 90 degrees', () => {
    expect(angleBetween([0, 0], [90, 0])).toBeCloseTo(90)
    expect(angleBetween([0, 90], [33, 0])).toBeCloseTo(90)
  })
})
