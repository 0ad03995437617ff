import { describe, expect, it } from 'vitest'
import { decodeGlobeMap, decodePlanarMap } from '../../../src/api/planar-topology.ts'

/** Two squares side by side in steps of 0.1, the second disputed. */
const topology = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [0, 0] },
  arcs: [
    [
      [2, 1],
      [0, 1],
    ],
    [
      [2, 2],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
    [
      [2, 2],
      [1, 0],
      [0, -1],
      [-1, 0],
    ],
  ],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', id: 'AAA', properties: { kind: 'country' }, arcs: [[[0, 1]]] },
        { type: 'MultiPolygon', id: 'XAA', properties: { kind: 'disputed' }, arcs: [[[0, 2]]] },
      ],
    },
    lines: {
      type: 'GeometryCollection',
      geometries: [{ type: 'MultiLineString', properties: { kind: 'undetermined' }, arcs: [[~0]] }],
    },
    outline: { type: 'LineString', arcs: [1] },
  },
}
const planar = {
  projection: 'atlantic',
  detail: 'world',
  height: 0.5,
  topology,
  places: [['AAA', 15, 15, 10, 10, 20, 20, 5_000_000, 1]],
}
const globe = { topology, places: [['AAA', 1.5, 1.5, 5_000_000, 0]] }

const rounded = (points: readonly (readonly number[])[] | undefined) =>
  points?.map((point) => point.map((value) => Number(value.toFixed(6))))

describe('decodePlanarMap', () => {
  const map = decodePlanarMap(planar)

  it('gives areas, lines and outline in planar units', () => {
    const ring = [
      [0.2, 0.1],
      [0.2, 0.2],
      [0.1, 0.2],
      [0.1, 0.1],
      [0.2, 0.1],
    ]
    expect(map.areas.map(({ id, kind }) => [id, kind])).toEqual([
      ['AAA', 'country'],
      ['XAA', 'disputed'],
    ])
    expect(rounded(map.areas[0]?.polygons[0]?.[0])).toEqual(ring)
    expect(map.lines[0]?.kind).toBe('undetermined')
    expect(rounded(map.lines[0]?.parts[0])).toEqual(ring.slice(0, 2).toReversed())
    expect(rounded(map.outline)).toEqual(ring.slice(1))
  })

  it('gives places in planar units, with their share of the land', () => {
    const [place] = map.places
    expect(place?.label[0]).toBeCloseTo(1.5)
    expect(place?.bounds[3]).toBeCloseTo(2)
    expect(place).toMatchObject({ id: 'AAA', area: 0.5, small: true })
  })

  it.each([
    ['no object', 'nonsense', /planar map is not valid/],
    ['an unknown projection', { ...planar, projection: 'mercator' }, /at projection/],
    ['a place cut short', { ...planar, places: [['AAA', 1]] }, /at places\[0\]/],
    [
      'an arc that is not there',
      { ...planar, topology: { ...topology, arcs: topology.arcs.slice(0, 2) } },
      /arc 2, but there are 2 arcs/,
    ],
  ])('says what is wrong with %s', (_, raw, message) => {
    expect(() => decodePlanarMap(raw)).toThrow(message)
  })
})

describe('decodeGlobeMap', () => {
  it('gives GeoJSON whose properties tell id and kind', () => {
    const map = decodeGlobeMap(globe)
    expect(map.areas.features.map(({ properties }) => properties)).toEqual([
      { id: 'AAA', kind: 'country' },
      { id: 'XAA', kind: 'disputed' },
    ])
    expect(map.lines.features[0]?.geometry.type).toBe('MultiLineString')
    expect(map.places).toEqual([{ id: 'AAA', label: [1.5, 1.5], area: 0.5, small: false }])
  })

  it('says what is wrong', () => {
    expect(() => decodeGlobeMap({ ...globe, topology: { ...topology, type: 'Feature' } })).toThrow(
      /globe is not valid[^]*at topology.type/,
    )
  })
})
