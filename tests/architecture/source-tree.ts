import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Path from the root of the repository, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Where everything else is reached from: the pages, the scripts that npm runs, the build. */
export const entryPoints = ['index.html', 'src/app/deck-file.html', 'package.json', 'vite.config.ts'] as const

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url))

/** The app, the programs that build its data, and the entry points to both. */
export function readSourceTree(root: string): readonly SourceFile[] {
  return ['src', 'data/build', ...entryPoints]
    .flatMap((path) => pathsUnder(root, path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function pathsUnder(root: string, path: string): readonly string[] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => pathsUnder(root, `${path}/${name}`))
}
