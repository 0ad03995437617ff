import { createHash, type Hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../', import.meta.url))
const programs = ['data/build/build-atlas.ts', 'data/build/check-data.ts']
const relativeImport = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g

/** In node_modules/.cache: the hash of what the last build was made from, then the files it wrote, a line each. */
function stampFile(root: string): string {
  return join(root, 'node_modules/.cache/iscm-atlas/data.txt')
}

/** True where the last build of `root` was made from the same inputs and all its files are still in `outDir`. */
export function isUpToDate(root: string, outDir: string, inputs: string): boolean {
  if (!existsSync(stampFile(root))) return false
  const [stamped, ...files] = readFileSync(stampFile(root), 'utf8').split('\n')
  return stamped === inputs && files.every((file) => existsSync(join(outDir, file)))
}

export function writeStamp(root: string, inputs: string, files: readonly string[]): void {
  mkdirSync(dirname(stampFile(root)), { recursive: true })
  writeFileSync(stampFile(root), [inputs, ...files].join('\n'))
}

/** To be called before a build, so that one that breaks off is not taken for done. */
export function removeStamp(root: string): void {
  rmSync(stampFile(root), { force: true })
}

/** Hash of everything that decides what the build writes: data, boundaries, the build's own modules, versions of packages. */
export function inputsHash(root: string): string {
  const hash = createHash('sha256')
  addFolder(hash, join(root, 'data'))
  addFolder(hash, join(project, 'data/boundaries'))
  for (const file of modulesOf(programs.map((program) => join(project, program)))) addFile(hash, project, file)
  addFile(hash, project, join(project, 'package-lock.json'))
  return hash.digest('hex')
}

/** Every file below a folder but the build's own: those count where they are imported. */
function addFolder(hash: Hash, folder: string): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  for (const file of files.toSorted())
    if (relative(folder, file).split(sep, 1)[0] !== 'build') addFile(hash, folder, file)
}

function addFile(hash: Hash, folder: string, file: string): void {
  hash
    .update(`${relative(folder, file)}\0`)
    .update(readFileSync(file))
    .update('\0')
}

/** The files and all that they import from the project, directly or not. */
function modulesOf(entries: readonly string[]): string[] {
  const found = new Set(entries)
  for (const file of found)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(relativeImport))
      found.add(resolve(dirname(file), path))
  return [...found].toSorted()
}
