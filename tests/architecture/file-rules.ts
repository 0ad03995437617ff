import type { SourceFile } from './source-tree.ts'

export const mostLines = 300

const saysNothing = /^(utils?|helpers?|common|types?|index|misc|shared)$/
const saysNothingInPart = /(^|-)(utils?|helpers?|misc)(-|$)/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const pascal = /^[A-Z][A-Za-z0-9]*$/

/** The words of a language stand in one file, however many they are. */
export function tooLong(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path, text }) => /^src\/.*\.(tsx?|css)$/.test(path) && lines(text) > mostLines)
    .map(({ path, text }) => `${path} has ${lines(text)} lines`)
}

/** Names that say nothing, or are in another case than the house's: kebab-case.ts, PascalCase.tsx, Name.module.css. */
export function badlyNamed(files: readonly SourceFile[]): readonly string[] {
  return files.map(({ path }) => path).filter((path) => /^(src|data\/build)\//.test(path) && isBadName(path))
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
