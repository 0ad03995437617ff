import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { Plugin } from 'vite'

/** Scripts whose letters a deck may have in its words; others are left to the machine's own fonts. */
const kept = /noto-sans-(latin|latin-ext|greek|cyrillic|vietnamese)-wght/
const fontImport = /@import '(@fontsource[^']+)';/g

/** Leaves out of the typeface what would make a file for a stick half as large again. */
export function usualFonts(): Plugin {
  const { resolve } = createRequire(import.meta.url)
  return {
    name: 'usual-fonts',
    enforce: 'pre',
    transform: (code, id) => {
      if (!id.endsWith('.css') || !code.includes('@fontsource')) return null
      return code.replaceAll(fontImport, (_, name: string) => usualFaces(resolve(name)))
    },
  }
}

/** The faces of a style sheet that are kept, with whole paths of their files. */
function usualFaces(file: string): string {
  const faces = readFileSync(file, 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? []
  return faces
    .filter((face) => kept.test(face))
    .map((face) => face.replaceAll('url(./', `url(${dirname(file)}/`))
    .join('\n')
}
