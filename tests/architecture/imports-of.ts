import { parseSync } from 'vite'
import type { SourceFile } from './source-tree.ts'

export interface Import {
  /** As it is written; null for an `import()` whose argument is worked out at run time. */
  readonly specifier: string | null
  readonly line: number
}

/** A glob counts as an import of the folder that it searches. */
const GLOB = /import\.meta\.glob\(\s*['"]([^'"*]+)\/[^'"]*['"]/g
const ASSET_URL = /new URL\(\s*['"](\.[^'"]+)['"],\s*import\.meta\.url/g

interface Found {
  readonly specifier: string | null
  readonly start: number
}

/**
 * Every file that a file names: imports of values and of types, dynamic ones, globs and workers in TypeScript; scripts and
 * styles of a page; `@import` and `composes` of a style; programs that package.json starts.
 *
 * Read with oxc, the parser of Vite. dependency-cruiser 17 was tried first: TypeScript 7 has no JavaScript API for it to use,
 * its swc mode cannot parse TSX ("Unterminated regexp literal"), and what is left is a parser that guesses.
 */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const found = /\.tsx?$/.test(path) ? inTypeScript(path, text) : inOtherText(path, text)
  return found.map(({ specifier, start }) => ({ specifier, line: text.slice(0, start).split('\n').length }))
}

/** Whether a file does nothing but hand on what other files export. */
export function onlyHandsOn({ path, text }: SourceFile): boolean {
  const { program, module } = parseSync(path, text)
  const entries = module.staticExports.flatMap((statement) => statement.entries)
  const importsAndExports = program.body.every(({ type }) => type.startsWith('Import') || type.startsWith('Export'))
  return importsAndExports && entries.length > 0 && entries.every((entry) => entry.moduleRequest !== null)
}

function inTypeScript(path: string, text: string): readonly Found[] {
  const { module, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`)
  const imports = module.staticImports.map(({ moduleRequest, start }) => ({
    specifier: moduleRequest.value,
    start,
  }))
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, start }) => (moduleRequest ? [{ specifier: moduleRequest.value, start }] : [])),
  )
  const dynamic = module.dynamicImports.map(({ moduleRequest, start }) => ({
    specifier: literal(text.slice(moduleRequest.start, moduleRequest.end)),
    start,
  }))
  return [...imports, ...exports, ...dynamic, ...matches(text, GLOB), ...matches(text, ASSET_URL)]
}

function inOtherText(path: string, text: string): readonly Found[] {
  if (path.endsWith('.css')) return matches(text, /(?:@import|composes:[^;]+from)\s+['"]([^'"]+)['"]/g)
  if (path.endsWith('.html')) return matches(text, /\s(?:src|href)="(\/src\/[^"]+)"/g)
  if (path === 'package.json') return matches(text, /tsx ([\w./-]+\.ts)/g).map(fromRoot)
  return []
}

function fromRoot(found: Found): Found {
  return { ...found, specifier: `/${found.specifier}` }
}

function literal(argument: string): string | null {
  return /^(['"`])([^'"`$]*)\1$/.exec(argument.trim())?.[2] ?? null
}

function matches(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map((match) => ({ specifier: match[1] ?? null, start: match.index }))
}
