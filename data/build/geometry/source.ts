import type { LineString, MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import * as z from 'zod/mini'
import { ringArea, type Area } from './area.ts'
import { cutKosovo } from './kosovo.ts'
import { readBoundaryFile, readRegister } from './register.ts'

const pair = z.tuple([z.number(), z.number()])
const ring = z.array(z.number())
const sourceSchema = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: pair, translate: pair }),
  arcs: z.array(z.array(z.array(z.number()))),
  objects: z.object({
    countries: z.object({
      geometries: z.array(
        z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), id: z.string(), arcs: z.array(ring) }),
          z.object({ type: z.literal('MultiPolygon'), id: z.string(), arcs: z.array(z.array(ring)) }),
        ]),
      ),
    }),
  }),
})

const mainFile = 'un-geodata-50m.topojson'
const supplementFile = 'supplement-50m.topojson'
/** Index of the arc between Kosovo and Serbia in the supplement. */
const kosovoLineArc = 2
/** Antarctica is not drawn. */
const notDrawn = 'ATA'

function readTopology(name: string) {
  const parsed = sourceSchema.safeParse(JSON.parse(readBoundaryFile(name)))
  if (!parsed.success) throw new Error(`data/boundaries/${name} is no topology:\n${z.prettifyError(parsed.error)}`)
  const { countries } = parsed.data.objects
  return { topology: { ...parsed.data, objects: {} }, geometries: countries.geometries }
}

/** Every id once: islands that are features of their own in the source come together. */
function readShapes(name: string): Map<string, MultiPolygon> {
  const { topology, geometries } = readTopology(name)
  const shapes = new Map<string, MultiPolygon>()
  for (const { id, type, arcs } of geometries) {
    const polygons = type === 'Polygon' ? [arcs] : arcs
    const { geometry } = feature(topology, { type: 'MultiPolygon', arcs: polygons })
    const coordinates = [...(shapes.get(id)?.coordinates ?? []), ...geometry.coordinates]
    shapes.set(id, { type: 'MultiPolygon', coordinates })
  }
  return shapes
}

function readKosovoLine(): LineString {
  const { topology } = readTopology(supplementFile)
  return feature(topology, { type: 'LineString', arcs: [kosovoLineArc] }).geometry
}

function required(shapes: ReadonlyMap<string, MultiPolygon>, id: string, file: string): MultiPolygon {
  const shape = shapes.get(id)
  if (shape === undefined) throw new Error(`data/boundaries/${file} lacks ${id}.`)
  return shape
}

/** The polygon with its hole; the hole turns against it, as d3-geo needs. */
function withHole(polygons: Position[][][], hole: Position[]): Position[][][] {
  const largest = polygons.toSorted((a, b) => Math.abs(ringArea(b[0] ?? [])) - Math.abs(ringArea(a[0] ?? [])))[0]
  return polygons.map((polygon) => (polygon === largest ? [...polygon, hole.toReversed()] : polygon))
}

/**
 * Countries and disputed areas at 1:50m in degrees, neighbours sharing their vertices: UN Geodata, with Kosovo cut out of
 * Serbia and San Marino out of Italy by the supplement. The Holy See has no polygon at this scale. Throws where a file is not
 * what it should be.
 */
export function readAreas(): readonly Area[] {
  const shapes = cutKosovo(readShapes(mainFile), readKosovoLine())
  shapes.delete(notDrawn)
  const sanMarino = required(readShapes(supplementFile), 'SMR', supplementFile)
  const italy = withHole(required(shapes, 'ITA', mainFile).coordinates, sanMarino.coordinates[0]?.[0] ?? [])
  shapes.set('SMR', sanMarino).set('ITA', { type: 'MultiPolygon', coordinates: italy })
  const kinds = new Map(readRegister().areas.map(({ id, kind }) => [id, kind]))
  return [...shapes]
    .map(([id, shape]): Area => ({ id, kind: kinds.get(id) ?? 'country', shape }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
