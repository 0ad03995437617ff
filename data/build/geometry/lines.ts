import { meshArcs } from 'topojson-client'
import type { GeometryCollection, GeometryObject, MultiLineString } from 'topojson-specification'
import type { LineKind } from '../../../src/domain/planar-map.ts'
import { pairKey, readRegister } from './register.ts'
import type { AreaTopology } from './topology.ts'

export type LineCollection = GeometryCollection<{ kind: LineKind }> & {
  geometries: MultiLineString<{ kind: LineKind }>[]
}

const lineKinds = ['international', 'undetermined', 'armistice', 'control'] as const satisfies readonly LineKind[]

/** What the line between two areas is: as registered, undetermined around a disputed area, international otherwise. */
export function lineClassifier(): (a: string, b: string) => LineKind {
  const { areas, lines } = readRegister()
  const registered = new Map(lines.map(({ between, kind }): [string, LineKind] => [pairKey(...between), kind]))
  const disputed = new Set(areas.filter(({ kind }) => kind === 'disputed').map(({ id }) => id))
  return (a, b) =>
    registered.get(pairKey(a, b)) ?? (disputed.has(a) || disputed.has(b) ? 'undetermined' : 'international')
}

/** The shared edges of a topology by kind. Coastlines are not among them; a kind without any line is left out. */
export function classifiedLines(topology: AreaTopology): LineCollection {
  const classify = lineClassifier()
  const ofKind = (kind: LineKind) => (a: GeometryObject, b: GeometryObject) =>
    a !== b && classify(String(a.id), String(b.id)) === kind
  const geometries = lineKinds
    .map((kind) => ({ ...meshArcs(topology, topology.objects.areas, ofKind(kind)), properties: { kind } }))
    .filter(({ arcs }) => arcs.length > 0)
  return { type: 'GeometryCollection', geometries }
}
