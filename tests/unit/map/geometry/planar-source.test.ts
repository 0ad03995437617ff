import { describe, expect, it } from 'vitest'
import { globeBody, planarBody } from '../../../../src/map/geometry/planar-source.ts'
import { toPlanar } from '../../../../src/map/geometry/projection.ts'
import { planar } from '../planar-of-tests.ts'

describe('the planar map as MapLibre takes it', () => {
  const body = planarBody(planar)

  it('keeps every area with its id, kind and shape', () => {
    expect(body.areas.features.map(({ properties }) => properties)).toContainEqual({ id: 'XJK', kind: 'disputed' })
    const brazil = body.areas.features.find(({ properties }) => properties.id === 'BRA')
    const [lng = 0, lat = 0] = brazil?.geometry.coordinates[0]?.[0]?.[0] ?? []
    const [x, y] = toPlanar(lng, lat, planar.height)
    expect(x).toBeCloseTo(0.2)
    expect(y).toBeCloseTo(0.2)
  })

  it('has a marker zoom for small countries alone', () => {
    const until = new Map(body.places.features.map(({ properties }) => [properties.id, properties.ringUntil]))

    expect(until.get('MLT')).toBeGreaterThan(5)
    expect(until.get('MCO')).toBeGreaterThan(8)
    expect(until.get('BRA')).toBe(-1)
  })
})

describe('the globe as MapLibre takes it', () => {
  it('has no edge of the world, and places in true degrees', () => {
    const none = { type: 'FeatureCollection' as const, features: [] }
    const body = globeBody({
      areas: none,
      lines: none,
      places: [{ id: 'MLT', label: [14.4, 35.9], area: 0, small: true }],
    })

    expect(body.outline).toBeNull()
    expect(body.places.features[0]?.geometry.coordinates).toEqual([14.4, 35.9])
  })
})
