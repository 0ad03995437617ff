import { describe, expect, it } from 'vitest'
import { cropPlanar } from '../../../../src/drawing/map/crop-planar.ts'
import { planar } from '../../map/planar-of-tests.ts'

describe('a part of the map', () => {
  it('holds what lies in it or reaches into it, and nothing else', () => {
    const part = cropPlanar(planar, [0.25, 0.28, 0.5, 0.35])

    expect(part.areas.map(({ id }) => id)).toEqual(['BRA', 'ARG'])
    expect(part.lines.map(({ kind }) => kind)).toEqual(['international'])
    expect(part.places.map(({ id }) => id)).toEqual(['ARG'])
  })

  it('is the whole map where the bounds hold all of it', () => {
    expect(cropPlanar(planar, [-1, -1, 2, 2])).toEqual(planar)
  })
})
