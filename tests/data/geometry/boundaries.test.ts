import { geoArea, geoContains } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import type { Area } from '../../../data/build/geometry/area.ts'
import { labelPoints } from '../../../data/build/geometry/label-points.ts'
import { classifiedLines, lineClassifier } from '../../../data/build/geometry/lines.ts'
import { deriveNeighbours } from '../../../data/build/geometry/neighbours.ts'
import { readRegister } from '../../../data/build/geometry/register.ts'
import { readAreas } from '../../../data/build/geometry/source.ts'
import { buildTopology } from '../../../data/build/geometry/topology.ts'

const areas = readAreas()
const areaOf = (id: string): Area => {
  const area = areas.find((candidate) => candidate.id === id)
  if (area === undefined) throw new Error(`No area ${id}`)
  return area
}
/** Square kilometres on a sphere of 6371 km. */
const sizeOf = (id: string): number => geoArea(areaOf(id).shape) * 6371 ** 2

describe('the source areas', () => {
  it('hold Kosovo and Serbia side by side, without overlap and without gap', () => {
    const [kosovo, serbia] = [areaOf('XKX').shape, areaOf('SRB').shape]
    expect(geoContains(kosovo, [21.1, 42.6])).toBe(true)
    expect(geoContains(serbia, [21.1, 42.6])).toBe(false)
    expect(geoContains(serbia, [20.5, 44.8])).toBe(true)
    expect(sizeOf('SRB') + sizeOf('XKX')).toBeCloseTo(87_416, -2)
    expect(sizeOf('XKX')).toBeGreaterThan(10_000)
    const ofSerbia = new Set(serbia.coordinates.flat(2).map(String))
    const inner = kosovo.coordinates.flat(2).filter((position) => ofSerbia.has(String(position)))
    expect(inner.length).toBeGreaterThan(20)
    const alien = kosovo.coordinates
      .flat(2)
      .filter((position) => geoContains(serbia, [position[0] ?? 0, position[1] ?? 0]))
    expect(alien.filter((position) => !ofSerbia.has(String(position)))).toEqual([])
  })

  it('hold San Marino as a hole in Italy', () => {
    expect(geoContains(areaOf('SMR').shape, [12.46, 43.94])).toBe(true)
    expect(geoContains(areaOf('ITA').shape, [12.46, 43.94])).toBe(false)
  })

  it('bring islands that are features of their own together with their country', () => {
    expect(areas.length).toBe(new Set(areas.map(({ id }) => id)).size)
    expect(geoContains(areaOf('ESP').shape, [-16.5, 28.3])).toBe(true)
    expect(geoContains(areaOf('PSE').shape, [34.35, 31.4]) && geoContains(areaOf('PSE').shape, [35.2, 32])).toBe(true)
  })
})

describe('land neighbours', () => {
  const neighbours = deriveNeighbours()

  it.each([
    ['FRA', ['AND', 'BEL', 'CHE', 'DEU', 'ESP', 'ITA', 'LUX', 'MCO']],
    ['XKX', ['ALB', 'MKD', 'MNE', 'SRB']],
    ['SRB', ['BGR', 'BIH', 'HRV', 'HUN', 'MKD', 'MNE', 'ROU', 'XKX']],
    ['SMR', ['ITA']],
    ['VAT', ['ITA']],
    ['LSO', ['ZAF']],
    ['PRK', ['CHN', 'KOR', 'RUS']],
    ['MRT', ['DZA', 'ESH', 'MLI', 'SEN']],
    ['BRB', []],
    ['SGP', []],
  ])('of %s are %j', (id, expected) => {
    expect(neighbours.get(id)).toEqual(expected)
  })

  it('are mutual, and no disputed area is among them', () => {
    for (const [id, others] of neighbours)
      for (const other of others) {
        expect(neighbours.get(other), `${id}-${other}`).toContain(id)
        expect(other).not.toMatch(/^X(?!KX)/)
      }
  })
})

describe('lines', () => {
  const kindOf = lineClassifier()

  it.each([
    ['SDN', 'SSD', 'undetermined'],
    ['SSD', 'SDN', 'undetermined'],
    ['MAR', 'ESH', 'undetermined'],
    ['ESH', 'MRT', 'international'],
    ['PSE', 'ISR', 'undetermined'],
    ['PSE', 'JOR', 'international'],
    ['XKX', 'SRB', 'undetermined'],
    ['XKX', 'ALB', 'international'],
    ['PRK', 'KOR', 'armistice'],
    ['XJK', 'IND', 'undetermined'],
    ['XAC', 'XJK', 'undetermined'],
    ['EGY', 'XHT', 'undetermined'],
    ['FRA', 'DEU', 'international'],
  ])('between %s and %s is %s', (a, b, kind) => {
    expect(kindOf(a, b)).toBe(kind)
  })

  it('leave coastlines out: islands alone make no line', () => {
    const islands = areas.filter(({ id }) => ['ISL', 'MDG', 'NZL'].includes(id))
    expect(classifiedLines(buildTopology(islands)).geometries).toEqual([])
  })

  it('have a registered border for every registered pair', () => {
    const neighbours = deriveNeighbours()
    const apart = readRegister().lines.filter(({ between: [a, b] }) => !neighbours.get(a)?.includes(b))
    expect(apart).toEqual([])
  })
})

describe('label points', () => {
  const points = labelPoints()

  it('lie inside their areas', () => {
    const outside = areas
      .filter(({ id, shape }) => sizeOf(id) > 1000 && !geoContains(shape, points.get(id) ?? [0, 0]))
      .map(({ id }) => id)
    expect(outside).toEqual([])
  })

  it('exist for places without a polygon too', () => {
    expect(points.get('VAT')).toEqual([12.45, 41.9])
    expect(points.get('WLF')).toEqual([-176.2, -13.3])
  })
})
