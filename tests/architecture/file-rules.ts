import { groupBy } from '../../src/algorithms/group-by.ts'
import type { SourceFile } from './source-tree.ts'

export const maxLines = 300
export const maxFilesOfFolder = 25

const saysNothing = /^(utils?|helpers?|common|types?|index|misc|shared)$/
const saysNothingInPart = /(^|-)(utils?|helpers?|misc)(-|$)/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const pascal = /^[A-Z][A-Za-z0-9]*$/

/** The words of a language stand in one file, however many they are. */
export function tooLong(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path, text }) => /^src\/.*\.(tsx?|css)$/.test(path) && lines(text) > maxLines)
    .map(({ path, text }) => `${path} has ${lines(text)} lines`)
}

/** Names that say nothing, or are in another case than the house's: kebab-case.ts, PascalCase.tsx, Name.module.css. */
export function badlyNamed(files: readonly SourceFile[]): readonly string[] {
  return files.map(({ path }) => path).filter((path) => /^(src|data\/build)\//.test(path) && isBadName(path))
}

/** Folders of src with more code files than a reader takes in at a glance. Styles stand beside their component and do not count. */
export function crowdedFolders(files: readonly SourceFile[]): readonly string[] {
  const folders = groupBy(
    files.filter(({ path }) => /^src\/.*\.tsx?$/.test(path)),
    ({ path }) => path.slice(0, path.lastIndexOf('/')),
  )
  return [...folders]
    .filter(([, inside]) => inside.length > maxFilesOfFolder)
    .map(([folder, inside]) => `${folder} has ${inside.length} code files`)
}

/** Names that stand twice in src: a file is found by its name alone. */
export function repeatedNames(files: readonly SourceFile[]): readonly string[] {
  const byName = groupBy(
    [...new Set(files.map(({ path }) => path))].filter((path) => path.startsWith('src/')),
    (path) => path.slice(path.lastIndexOf('/') + 1),
  )
  return [...byName.values()].filter((paths) => paths.length > 1).map((paths) => paths.join(' and '))
}

function isBadName(path: string): boolean {
  const [file = '', ...folders] = path.split('/').toReversed()
  const [name = '', ...ending] = file.split('.')
  const parts = [name, ...folders].map((part) => part.toLowerCase())
  if (parts.some((part) => saysNothing.test(part) || saysNothingInPart.test(part))) return true
  if (folders.some((folder) => !kebab.test(folder))) return true
  return !(kebab.test(name) || (mayBePascal(ending.join('.')) && pascal.test(name)))
}

function mayBePascal(ending: string): boolean {
  return ending === 'tsx' || ending === 'module.css'
}

function lines(text: string): number {
  return text.trimEnd().split('\n').length
}
