import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify'
import { ringArea, type Area } from './area.ts'
import { buildTopology, type AreaTopology } from './topology.ts'

/** How much of the shapes is kept. */
export interface Level {
  /** Coordinates are rounded to whole steps of this size, in units of the coordinates. */
  readonly step: number
  /** A vertex goes where the triangle with its neighbours is smaller than this, in squared units. */
  readonly triangle: number
  /** An island goes where it is smaller than this, in squared units, unless it is its country's largest part or has a land border. */
  readonly island: number
  /** What an area at this ordinate weighs. 1 on equal-area paper; in degrees, the cosine of the latitude. */
  readonly weight: (y: number) => number
}

type RingArcs = readonly number[]

/** Vertices that the outline of an island keeps at the least, and an edge of an area that has but two. */
const keptOfRing = 4
const keptOfEdge = 1

/** Rounds to whole steps and drops repeated vertices, so that shared edges stay exactly equal. */
function snap(area: Area, step: number): Area {
  const move = ([x = 0, y = 0]: Position): Position => [Math.round(x / step), Math.round(y / step)]
  const coordinates = area.shape.coordinates
    .map((polygon) => polygon.map((ring) => withoutRepeats(ring.map(move))))
    .filter(([outer]) => isRing(outer))
    .map((polygon) => polygon.filter(isRing))
  return { ...area, shape: { type: 'MultiPolygon', coordinates } }
}

function isRing(positions: readonly Position[] = []): boolean {
  return positions.length > 3
}

function withoutRepeats(ring: Position[]): Position[] {
  return ring.filter(([x, y], index) => index === 0 || x !== ring[index - 1]?.[0] || y !== ring[index - 1]?.[1])
}

function ringPositions(topology: AreaTopology, arcs: RingArcs): Position[] {
  return feature(topology, { type: 'Polygon', arcs: [[...arcs]] }).geometry.coordinates[0] ?? []
}

/** TopoJSON counts an arc that runs backward as its ones' complement. */
function arcNumber(index: number): number {
  return index < 0 ? ~index : index
}

/** How many of an arc's inner vertices must stay so that no ring collapses into a line. */
function keptVertices(topology: AreaTopology): Map<number, number> {
  const rings = topology.objects.areas.geometries.flatMap(({ arcs }) => arcs.flat())
  const kept = new Map<number, number>()
  for (const arcs of rings.filter(({ length }) => length < 3))
    for (const arc of arcs) kept.set(arcNumber(arc), arcs.length === 1 ? keptOfRing : keptOfEdge)
  return kept
}

/** Gives the weightiest inner vertices of an arc infinite weight. Positions carry their weight as a third number. */
function protect(arc: readonly Position[], count: number): Position[] {
  const weights = arc.slice(1, -1).map(([, , weight = 0]) => weight)
  const least = weights.toSorted((a, b) => b - a)[count - 1] ?? 0
  return arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight > 0 && weight >= least ? Infinity : weight])
}

function simplifyArcs(topology: AreaTopology, { step, triangle, weight }: Level): AreaTopology {
  const kept = keptVertices(topology)
  const weighted = presimplify(topology, (corners) => planarTriangleArea(corners) * weight(corners[1][1] * step))
  const arcs = weighted.arcs.map((arc, index) => (kept.has(index) ? protect(arc, kept.get(index) ?? 0) : arc))
  return simplify({ ...weighted, arcs }, triangle / step ** 2)
}

/** Arcs that stand between two areas. */
function sharedArcs(topology: AreaTopology): ReadonlySet<number> {
  const uses = topology.objects.areas.geometries.flatMap(({ arcs }) => arcs.flat(2)).map(arcNumber)
  const seen = new Set<number>()
  return new Set(uses.filter((arc) => seen.has(arc) || !seen.add(arc)))
}

/**
 * The same areas with fewer vertices, in whole steps of `level.step`. Edges between two areas stay shared: no gaps, no slivers.
 * A ring that collapses or turns inside out is left out, so an area may end without any polygon.
 */
export function simplifyAreas(areas: readonly Area[], level: Level): Area[] {
  const full = buildTopology(areas.map((area) => snap(area, level.step)))
  const simple = simplifyArcs(full, level)
  const shared = sharedArcs(full)
  const smallest = level.island / level.step ** 2
  /** Signed by the ring's turn. */
  const size = (topology: AreaTopology, arcs: RingArcs): number => {
    const ring = ringPositions(topology, arcs)
    return ringArea(ring) * level.weight((ring[0]?.[1] ?? 0) * level.step)
  }
  return full.objects.areas.geometries.map(({ id, properties, arcs: polygons }) => {
    const largest = Math.max(...polygons.map(([outer = []]) => Math.abs(size(full, outer))))
    const stays = (arcs: RingArcs): boolean => {
      if (size(simple, arcs) * size(full, arcs) <= 0) return false
      if (arcs.some((arc) => shared.has(arcNumber(arc)))) return true
      return Math.abs(size(full, arcs)) >= Math.min(smallest, largest)
    }
    const coordinates = polygons
      .filter(([outer = []]) => stays(outer))
      .map((rings) => rings.filter(stays).map((arcs) => ringPositions(simple, arcs)))
    return { id, kind: properties.kind, shape: { type: 'MultiPolygon', coordinates } }
  })
}
