import { topology } from 'topojson-server'
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification'
import type { AreaKind } from '../../../src/domain/planar-map.ts'
import type { Area } from './area.ts'

type AreaProperties = { kind: AreaKind }
type AreaGeometry = MultiPolygon<AreaProperties> & { id: string; properties: AreaProperties }
export interface AreaCollection extends GeometryCollection<AreaProperties> {
  geometries: AreaGeometry[]
}
export type AreaTopology = Topology<{ areas: AreaCollection }>

/** Areas with their shared edges stored once, in the order given. Vertices of neighbours must be exactly equal to be shared. */
export function buildTopology(areas: readonly Area[]): AreaTopology {
  const shapes = Object.fromEntries(areas.map(({ shape }, index) => [`area${index}`, shape]))
  const built = topology(shapes)
  const geometries = areas.map(({ id, kind }, index): AreaGeometry => {
    const geometry = built.objects[`area${index}`]
    const arcs = geometry?.type === 'MultiPolygon' ? geometry.arcs : []
    return { type: 'MultiPolygon', id, properties: { kind }, arcs }
  })
  return { type: 'Topology', arcs: built.arcs, objects: { areas: { type: 'GeometryCollection', geometries } } }
}
