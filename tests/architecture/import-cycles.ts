import { targetsByFile, type Edge } from './import-graph.ts'

/** One ring of paths for each import that leads back to a file on the way to it; the first path is repeated at the end. */
export function importCycles(edges: readonly Edge[]): readonly (readonly string[])[] {
  const targets = targetsByFile(edges)
  const finished = new Set<string>()
  const cycles: string[][] = []

  function visit(path: string, way: readonly string[]): void {
    const seen = way.indexOf(path)
    if (seen >= 0) cycles.push([...way.slice(seen), path])
    if (seen >= 0 || finished.has(path)) return
    for (const to of targets.get(path) ?? []) visit(to, [...way, path])
    finished.add(path)
  }

  for (const path of targets.keys()) visit(path, [])
  return cycles
}
