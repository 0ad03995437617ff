import type { Position } from 'geojson'
import { quantize } from 'topojson-client'
import type { LineString, Topology } from 'topojson-specification'
import type { Area } from './area.ts'
import { classifiedLines, type LineCollection } from './lines.ts'
import { buildTopology, type AreaCollection } from './topology.ts'

type MapTopology = Topology<{ areas: AreaCollection; lines: LineCollection; outline?: LineString }>

/** Area shares are stored in whole ten-millionths. */
const areaSteps = 1e7

/** Areas in whole steps as a topology with their lines, and with the map's outline where one is given; deltas in steps of `step`. */
export function encodeTopology(areas: readonly Area[], step: number, outline?: readonly Position[]): MapTopology {
  const topology = buildTopology(areas.filter(({ shape }) => shape.coordinates.length > 0))
  const lines = classifiedLines(topology)
  const arcs = outline === undefined ? topology.arcs : [...topology.arcs, outline.map((position) => [...position])]
  const edge: { outline?: LineString } =
    outline === undefined ? {} : { outline: { type: 'LineString', arcs: [topology.arcs.length] } }
  const whole: MapTopology = { type: 'Topology', arcs, objects: { areas: topology.objects.areas, lines, ...edge } }
  const deltas = quantize(whole, { scale: [1, 1], translate: [0, 0] })
  return { ...deltas, transform: { scale: [step, step], translate: [0, 0] } }
}

/** A share of the land as a whole number. */
export function encodeShare(share: number): number {
  return Math.round(share * areaSteps)
}
