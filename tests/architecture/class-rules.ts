import { posix } from 'node:path'
import type { SourceFile } from './source-tree.ts'

/** Classes that code reads from a CSS module and the module does not define. A class whose name is computed is not seen. */
export function undefinedClasses(files: readonly SourceFile[]): readonly string[] {
  return usesOf(files).flatMap(({ path, module, used }) =>
    [...used].filter((name) => !module.defined.has(name)).map((name) => `${path} ${name}`),
  )
}

/** Classes of a CSS module that no code reads, where every name that is read is written out. */
export function unusedClasses(files: readonly SourceFile[]): readonly string[] {
  const uses = usesOf(files)
  const modules = new Map(uses.map(({ module }) => [module.path, module]))
  return [...modules.values()].flatMap(({ path, defined, text }) => {
    const readers = uses.filter(({ module }) => module.path === path)
    if (readers.some(({ computed }) => computed)) return []
    const composed = new Set(
      [...text.matchAll(/composes:([^;]*);/g)].flatMap(([, names = '']) => names.trim().split(/\s+/)),
    )
    const used = new Set([...composed, ...readers.flatMap((reader) => [...reader.used])])
    return [...defined].filter((name) => !used.has(name)).map((name) => `${path} ${name}`)
  })
}

interface ModuleUse {
  readonly path: string
  readonly module: StyleModule
  readonly used: ReadonlySet<string>
  readonly computed: boolean
}

interface StyleModule {
  readonly path: string
  readonly text: string
  readonly defined: ReadonlySet<string>
}

function usesOf(files: readonly SourceFile[]): readonly ModuleUse[] {
  const modules = new Map(
    files.filter(({ path }) => path.endsWith('.module.css')).map((file) => [file.path, moduleOf(file)]),
  )
  return files
    .filter(({ path }) => path.endsWith('.tsx') || path.endsWith('.ts'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)].flatMap(([, name = '', from = '']) => {
        const module = modules.get(posix.join(posix.dirname(path), from))
        return module ? [useOf(path, text, name, module)] : []
      }),
    )
}

function useOf(path: string, text: string, name: string, module: StyleModule): ModuleUse {
  const dotted = [...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, key = '']) => key)
  const quoted = [...text.matchAll(new RegExp(`\\b${name}\\[['"]([\\w-]+)['"]\\]`, 'g'))].map(([, key = '']) => key)
  const whole = new RegExp(`\\b${name}\\[(?!['"])|[=({, ]${name}[)},]`).test(text.replace(/import .*\n/g, ''))
  return { path, module, used: new Set([...dotted, ...quoted]), computed: whole }
}

function moduleOf({ path, text }: SourceFile): StyleModule {
  const selectors = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/:global\([^)]*\)/g, '')
    .replace(/\{[^{}]*\}/g, '{}')
  return { path, text, defined: new Set([...selectors.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name)) }
}
