import { posix } from 'node:path'
import { importsOf } from './imports-of.ts'
import type { SourceFile } from './source-tree.ts'

export interface Edge {
  readonly from: string
  /** A path from the root of the repository where the import is of a file; else the specifier, as "react-dom/client". */
  readonly to: string
  readonly line: number
}

export interface ImportGraph {
  readonly files: readonly SourceFile[]
  readonly edges: readonly Edge[]
}

/** Throws an Error that names the file when one cannot be parsed, or has an import that can only be known at run time. */
export function importGraph(files: readonly SourceFile[]): ImportGraph {
  const edges = files.flatMap((file) =>
    importsOf(file).map(({ specifier, line }) => {
      if (specifier === null)
        throw new Error(`${file.path}:${line} has an import() that no rule can check: write its path.`)
      return { from: file.path, to: target(file.path, specifier), line }
    }),
  )
  return { files, edges }
}

/** What each file imports. */
export function targetsByFile(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>()
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to])
  return targets
}

export function shownEdge({ from, to, line }: Edge): string {
  return `${from}:${line} -> ${to}`
}

function target(from: string, specifier: string): string {
  const path = specifier.replace(/\?.*$/, '')
  if (path.startsWith('/')) return path.slice(1)
  return path.startsWith('.') ? posix.join(posix.dirname(from), path) : path
}
