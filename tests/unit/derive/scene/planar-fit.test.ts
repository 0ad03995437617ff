import { describe, expect, it } from 'vitest'
import { fitBounds, worldBounds } from '../../../../src/derive/scene/planar-fit.ts'
import { iso3, planar } from '../../map/planar-of-tests.ts'

const fit = (...codes: string[]) => fitBounds(planar, codes.map(iso3))

describe('what a view is fitted to', () => {
  it('is the box around all countries of a footprint', () => {
    expect(fit('BRA', 'ARG')).toEqual([0.2, 0.2, 0.3, 0.4])
    expect(fit('BRA')).toEqual([0.2, 0.2, 0.3, 0.3])
  })

  it('is the world for no countries, for unknown ones and for those that reach from edge to edge', () => {
    expect(fitBounds(planar, null)).toBeNull()
    expect(fit()).toBeNull()
    expect(fit('ZZZ')).toBeNull()
    expect(fit('MLT', 'FJI')).not.toBeNull()
    expect(
      fitBounds({ ...planar, places: planar.places.map((p) => ({ ...p, bounds: [0.05, 0, 0.95, 0.5] })) }, [
        iso3('BRA'),
      ]),
    ).toBeNull()
  })

  it('leaves the same margin around the world on all sides', () => {
    const [left, top, right, bottom] = worldBounds(0.5)

    expect([-left, -top, right - 1, bottom - 0.5].map((margin) => margin.toFixed(4))).toEqual(Array(4).fill('0.0150'))
  })
})
