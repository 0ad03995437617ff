import { neighbors } from 'topojson-client'
import type { Area } from './area.ts'
import { buildTopology } from './topology.ts'
import { pairKey, readRegister } from './register.ts'
import { readAreas } from './source.ts'

/** Pairs of areas that share part of an edge, by index. */
function sharedEdges(areas: readonly Area[]): number[][] {
  return neighbors(buildTopology(areas).objects.areas.geometries)
}

/**
 * Land neighbours of every country that has a polygon, by ISO alpha-3 in alphabetical order; empty for islands. Derived from
 * shared edges at 1:50m and mended by the register's `neighbours`. A disputed area gives nobody a neighbour.
 */
export function deriveNeighbours(): Map<string, string[]> {
  const areas = readAreas().filter(({ kind }) => kind !== 'disputed')
  const { add, remove } = readRegister().neighbours
  const removed = new Set(remove.map(({ between }) => pairKey(...between)))
  const found = new Map(areas.map(({ id }): [string, Set<string>] => [id, new Set()]))
  const link = (a: string, b: string): void => {
    if (removed.has(pairKey(a, b))) return
    found.set(a, (found.get(a) ?? new Set()).add(b))
    found.set(b, (found.get(b) ?? new Set()).add(a))
  }
  for (const [index, others] of sharedEdges(areas).entries())
    for (const other of others) link(areas[index]?.id ?? '', areas[other]?.id ?? '')
  for (const { between } of add) link(...between)
  return new Map([...found].map(([id, others]) => [id, [...others].toSorted()]))
}
