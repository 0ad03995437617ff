import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import * as z from 'zod/mini'
import {
  planarProjections,
  type GlobeMap,
  type PlanarArea,
  type PlanarLine,
  type PlanarMap,
  type PlanarPoint,
} from '../domain/planar-map.ts'

/** Shares of the land are stored in whole ten-millionths. */
const areaSteps = 1e7

const pair = z.tuple([z.number(), z.number()])
const arcIndexes = z.array(z.int())
const flag = z.union([z.literal(0), z.literal(1)])
const areaKind = z.enum(['country', 'undetermined', 'disputed'])
const lineKind = z.enum(['international', 'undetermined', 'armistice', 'control'])

const areasSchema = z.object({
  type: z.literal('GeometryCollection'),
  geometries: z.array(
    z.object({
      type: z.literal('MultiPolygon'),
      id: z.string(),
      properties: z.object({ kind: areaKind }),
      arcs: z.array(z.array(arcIndexes)),
    }),
  ),
})
const linesSchema = z.object({
  type: z.literal('GeometryCollection'),
  geometries: z.array(
    z.object({
      type: z.literal('MultiLineString'),
      properties: z.object({ kind: lineKind }),
      arcs: z.array(arcIndexes),
    }),
  ),
})
const topologyFields = {
  type: z.literal('Topology'),
  transform: z.object({ scale: pair, translate: pair }),
  arcs: z.array(z.array(pair)),
}

const planarSchema = z.object({
  projection: z.enum(planarProjections),
  detail: z.enum(['world', 'close']),
  height: z.number().check(z.positive()),
  topology: z.object({
    ...topologyFields,
    objects: z.object({
      areas: areasSchema,
      lines: linesSchema,
      outline: z.object({ type: z.literal('LineString'), arcs: arcIndexes }),
    }),
  }),
  /** Id, label x and y, bounds left, top, right and bottom in steps of the topology's scale, share of the land, small or not. */
  places: z.array(z.tuple([z.string(), z.int(), z.int(), z.int(), z.int(), z.int(), z.int(), z.int(), flag])),
})

const globeSchema = z.object({
  topology: z.object({ ...topologyFields, objects: z.object({ areas: areasSchema, lines: linesSchema }) }),
  /** Id, longitude and latitude in degrees, share of the land, small or not. */
  places: z.array(z.tuple([z.string(), z.number(), z.number(), z.int(), flag])),
})

type MapTopology = z.infer<typeof globeSchema>['topology']

/** Throws one error with every place that does not fit. `what` names the file to people. */
function parseMap<T>(what: string, schema: z.ZodMiniType<T>, raw: unknown): T {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  throw new Error(`The ${what} is not valid:\n${z.prettifyError(parsed.error)}`, { cause: parsed.error })
}

/** Throws where an object names an arc that the topology does not have. */
function requireArcs(what: string, topology: MapTopology, outline: readonly number[]): void {
  const { areas, lines } = topology.objects
  const named = [
    ...areas.geometries.flatMap(({ arcs }) => arcs.flat(2)),
    ...lines.geometries.flatMap(({ arcs }) => arcs.flat()),
    ...outline,
  ]
  const absent = named.find((arc) => (arc < 0 ? ~arc : arc) >= topology.arcs.length)
  if (absent === undefined) return
  throw new Error(
    `The ${what} is not valid: an object names arc ${absent}, but there are ${topology.arcs.length} arcs.`,
  )
}

function toPoint([x = 0, y = 0]: Position): PlanarPoint {
  return [x, y]
}

function planarAreas(topology: MapTopology): PlanarArea[] {
  return topology.objects.areas.geometries.map((geometry) => {
    const { coordinates } = feature({ ...topology, objects: {} }, geometry).geometry
    const polygons = coordinates.map((polygon) => polygon.map((ring) => ring.map(toPoint)))
    return { id: geometry.id, kind: geometry.properties.kind, polygons }
  })
}

function planarLines(topology: MapTopology): PlanarLine[] {
  return topology.objects.lines.geometries.map((geometry) => {
    const { coordinates } = feature({ ...topology, objects: {} }, geometry).geometry
    return { kind: geometry.properties.kind, parts: coordinates.map((part) => part.map(toPoint)) }
  })
}

/** Reads a planar map as data/build writes it (TopoJSON). Throws an Error that says what is wrong with it. */
export function decodePlanarMap(raw: unknown): PlanarMap {
  const what = 'planar map'
  const { projection, detail, height, topology, places } = parseMap(what, planarSchema, raw)
  const { outline } = topology.objects
  requireArcs(what, topology, outline.arcs)
  const [stepX, stepY] = topology.transform.scale
  return {
    projection,
    detail,
    height,
    outline: feature({ ...topology, objects: {} }, outline).geometry.coordinates.map(toPoint),
    areas: planarAreas(topology),
    lines: planarLines(topology),
    places: places.map(([id, x, y, left, top, right, bottom, share, small]) => ({
      id,
      label: [x * stepX, y * stepY],
      bounds: [left * stepX, top * stepY, right * stepX, bottom * stepY],
      area: share / areaSteps,
      small: small === 1,
    })),
  }
}

/**
 * Reads the globe as data/build writes it (TopoJSON) into GeoJSON in degrees, outer rings counter-clockwise as RFC 7946 wants (d3-geo
 * wants the other turn). Throws an Error that says what is wrong with it.
 */
export function decodeGlobeMap(raw: unknown): GlobeMap {
  const what = 'globe'
  const { topology, places } = parseMap(what, globeSchema, raw)
  requireArcs(what, topology, [])
  const arcs = { ...topology, objects: {} }
  const { areas, lines } = topology.objects
  return {
    areas: {
      type: 'FeatureCollection',
      features: areas.geometries.map(({ id, properties: { kind }, ...geometry }) =>
        feature(arcs, { ...geometry, properties: { id, kind } }),
      ),
    },
    lines: {
      type: 'FeatureCollection',
      features: lines.geometries.map((geometry) => feature(arcs, geometry)),
    },
    places: places.map(([id, longitude, latitude, share, small]) => ({
      id,
      label: [longitude, latitude],
      area: share / areaSteps,
      small: small === 1,
    })),
  }
}
