import { geoArea } from 'd3-geo'
import type { Position } from 'geojson'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildGeometry } from '../../../data/build/geometry/build-geometry.ts'
import { densify } from '../../../data/build/geometry/project.ts'
import { recordedCountries } from '../../../data/build/geometry/recorded-countries.ts'
import { readAreas } from '../../../data/build/geometry/source.ts'
import type { PlanarArea, PlanarMap, PlanarRing } from '../../../src/domain/planar-map.ts'
import { buildMaps, type BuiltMap, type BuiltMaps } from './built-maps.ts'

const brotliBudget = { world: 30_000, close: 110_000, globe: 90_000 }
const compared = ['RUS', 'CAN', 'USA', 'CHN', 'AUS', 'IND', 'ARG', 'KAZ', 'DZA', 'COD']
/** The border between Canada and the United States along 49° N, in planar units. */
const longestStraight = 0.07

let built: BuiltMaps
beforeAll(async () => {
  built = await buildMaps()
}, 60_000)

const nameOf = ({ projection, detail }: PlanarMap): string => `${projection}-${detail}`

function areaOf(map: PlanarMap, id: string): PlanarArea {
  const area = map.areas.find((candidate) => candidate.id === id)
  if (area === undefined) throw new Error(`${nameOf(map)} lacks ${id}`)
  return area
}

function ringArea(ring: PlanarRing): number {
  const twice = ring.map(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0]
    return x * nextY - nextX * y
  })
  return Math.abs(twice.reduce((sum, part) => sum + part, 0) / 2)
}

function planarArea({ polygons }: PlanarArea): number {
  return polygons.reduce(
    (sum, [outer = [], ...holes]) => holes.reduce((rest, hole) => rest - ringArea(hole), sum + ringArea(outer)),
    0,
  )
}

const edgeLengths = (ring: PlanarRing): number[] =>
  ring.slice(1).map(([x, y], index) => Math.hypot(x - (ring[index]?.[0] ?? x), y - (ring[index]?.[1] ?? y)))

const xsOf = ({ polygons }: PlanarArea): number[] => polygons.flat(2).map(([x]) => x)

describe('the built planar maps', () => {
  it('stay within their budgets', () => {
    const tooLarge = built.planar.filter(({ map, bytes }: BuiltMap<PlanarMap>) => bytes() > brotliBudget[map.detail])
    expect(tooLarge.map(({ map, bytes }) => `${nameOf(map)}: ${bytes()}`)).toEqual([])
  })

  it('keep the area ratios of ten large countries to Brazil within 0.5% of those on the sphere, simplified as they are', () => {
    const sphere = new Map(densify(readAreas()).map(({ id, shape }) => [id, geoArea(shape)]))
    for (const { map } of built.planar)
      for (const id of compared) {
        const drawn = planarArea(areaOf(map, id)) / planarArea(areaOf(map, 'BRA'))
        const ratio = drawn / ((sphere.get(id) ?? 0) / (sphere.get('BRA') ?? 0))
        expect(Math.abs(ratio - 1), `${id} in ${nameOf(map)}`).toBeLessThan(0.005)
      }
  })

  it('have no edge that smears across the map, and lie inside it', () => {
    for (const { map } of built.planar)
      for (const { id, polygons } of map.areas) {
        const rings = polygons.flat()
        expect(Math.max(...rings.flatMap(edgeLengths)), `${id} in ${nameOf(map)}`).toBeLessThan(longestStraight)
        const points = rings.flat()
        expect(points.every(([x, y]) => x >= 0 && x <= 1 && y >= 0 && y <= map.height)).toBe(true)
      }
  })

  it('draw Russia and Fiji in one piece in both projections, although both lie across 180°', () => {
    for (const { map } of built.planar) {
      const [russia, fiji] = [xsOf(areaOf(map, 'RUS')), xsOf(areaOf(map, 'FJI'))]
      expect(Math.max(...russia) - Math.min(...russia), nameOf(map)).toBeLessThan(0.4)
      expect(Math.max(...fiji) - Math.min(...fiji), nameOf(map)).toBeLessThan(0.02)
    }
  })

  it('are centred on 11° E and 150° E', () => {
    for (const { map } of built.planar) {
      const australia = map.places.find(({ id }) => id === 'AUS')?.label[0] ?? 0
      if (map.projection === 'atlantic') expect(australia).toBeGreaterThan(0.75)
      else expect(Math.abs(australia - 0.5)).toBeLessThan(0.1)
    }
  })

  it('do not draw Antarctica', () => {
    for (const { map } of built.planar) expect(map.areas.map(({ id }) => id)).not.toContain('ATA')
  })

  it('have a place for every country that a record names, and a ring marker for each without a polygon', () => {
    for (const { map } of built.planar) {
      const places = new Map(map.places.map((place) => [place.id, place]))
      expect(recordedCountries().filter((id) => !places.has(id))).toEqual([])
      const drawn = new Set(map.areas.map(({ id }) => id))
      const unseen = map.places.filter(({ id, small }) => !drawn.has(id) && !small)
      expect(unseen.map(({ id }) => id)).toEqual([])
    }
  })

  it('mark small island States as small, and countries that can be seen not', () => {
    for (const { map } of built.planar) {
      const small = new Set(map.places.filter((place) => place.small).map(({ id }) => id))
      for (const id of ['MDV', 'TUV', 'NRU', 'SGP', 'MLT', 'BRB', 'SMR', 'VAT', 'WLF']) expect(small).toContain(id)
      for (const id of ['XKX', 'MNE', 'JAM', 'CYP', 'BEL', 'FRA', 'XBT']) expect(small).not.toContain(id)
    }
  })

  it('give a camera the main land alone: France without Réunion, the United States without Hawaii but with Alaska', () => {
    for (const { map } of built.planar) {
      const place = (id: string) => map.places.find((candidate) => candidate.id === id)
      const [left, top, right, bottom] = place('USA')?.bounds ?? [0, 0, 1, 1]
      expect(right - left).toBeGreaterThan(0.2)
      expect(right - left).toBeLessThan(0.3)
      expect(bottom - top).toBeLessThan(0.15)
      const france = place('FRA')?.bounds ?? [0, 0, 1, 1]
      expect(france[2] - france[0]).toBeLessThan(0.05)
      const russia = place('RUS')?.bounds ?? [0, 0, 1, 1]
      expect(russia[2] - russia[0]).toBeLessThan(0.4)
    }
  })

  it('draw disputed areas and Western Sahara as such, and each id once', () => {
    for (const { map } of built.planar) {
      const kinds = new Map(map.areas.map(({ id, kind }) => [id, kind]))
      for (const id of ['XJK', 'XAC', 'XAP', 'XIT', 'XHT', 'XBT']) expect(kinds.get(id), id).toBe('disputed')
      expect(kinds.get('ESH')).toBe('undetermined')
      expect(kinds.get('XKX')).toBe('country')
      expect(kinds.size).toBe(map.areas.length)
    }
  })
})

describe('the built globe', () => {
  it('stays within its budget and holds degrees', () => {
    expect(built.globe.bytes()).toBeLessThan(brotliBudget.globe)
    const brazil = built.globe.map.places.find(({ id }) => id === 'BRA')
    expect(brazil?.label[0]).toBeCloseTo(-53, -1)
    expect(brazil?.label[1]).toBeCloseTo(-10, -1)
  })

  it('turns its outer rings counter-clockwise, as GeoJSON wants', () => {
    const turnOf = (ring: readonly Position[]): number =>
      ring.reduce((sum, [x = 0, y = 0], index) => {
        const [fromX = x, fromY = y] = ring[index - 1] ?? []
        return sum + fromX * y - x * fromY
      }, 0)
    const wrong = built.globe.map.areas.features.filter(({ geometry }) =>
      geometry.coordinates.some(([outer = []]) => turnOf(outer) <= 0),
    )
    expect(wrong.map(({ properties }) => properties.id)).toEqual([])
  })

  it('is cut at 180°: no edge runs around the world', () => {
    const rings = built.globe.map.areas.features.flatMap(({ geometry }) => geometry.coordinates.flat())
    const widths = rings.flatMap((ring) => ring.slice(1).map(([x = 0], index) => Math.abs(x - (ring[index]?.[0] ?? x))))
    expect(Math.max(...widths)).toBeLessThan(30)
  })
})

describe('a record that names a country which is on no map', () => {
  it('stops the build with one message that lists all of them', async () => {
    await expect(buildGeometry('/nonexistent', ['FRA', 'QQQ', 'VAT', 'ZZZ', 'QQQ'])).rejects.toThrow(
      'Neither polygon nor point for QQQ, ZZZ, which the records name. Add a point for each to data/boundaries/points.json.',
    )
  })
})
