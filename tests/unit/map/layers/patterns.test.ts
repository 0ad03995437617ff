import { describe, expect, it } from 'vitest'
import { mirrored, stripes } from '../../../../src/map/layers/patterns.ts'

const alphaOf = ({ width, data }: ReturnType<typeof stripes>, x: number, y: number) => data[(y * width + x) * 4 + 3]

describe('stripes', () => {
  const pattern = stripes('#3D6DB0', 10, 0.5)

  it('have the colour they are given', () => {
    expect(Array.from(pattern.data.slice(0, 3))).toEqual([0x3d, 0x6d, 0xb0])
  })

  it('rise to the right, without a seam where the pattern repeats', () => {
    for (let step = 0; step < 10; step++) {
      expect(alphaOf(pattern, step, 9 - step)).toBe(alphaOf(pattern, 0, 9))
      expect(alphaOf(pattern, step, (14 - step) % 10)).toBe(alphaOf(pattern, 4, 0))
    }
  })

  it('cover the share that is asked for', () => {
    let sum = 0
    for (let x = 0; x < 10; x++) sum += alphaOf(pattern, x, 0) ?? 0

    expect(sum / 10 / 255).toBeCloseTo(0.5)
  })

  it('fall to the right where the image is mirrored, as far apart and as wide', () => {
    const falling = mirrored(pattern)
    for (let step = 0; step < 10; step++) {
      expect(alphaOf(falling, step, step)).toBe(alphaOf(falling, 0, 0))
      expect(alphaOf(falling, 9 - step, 3)).toBe(alphaOf(pattern, step, 3))
    }
  })

  it('are fainter with less opacity', () => {
    expect(alphaOf(stripes('#3D6DB0', 10, 0.5, 0.4), 0, 4)).toBe(Math.round(0.4 * 255))
  })
})
