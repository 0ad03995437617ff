import type { SourceFile } from './source-tree.ts'

interface Declaration {
  readonly at: string
  readonly property: string
  readonly value: string
}

const colourWords =
  /(?<![\w-])(white|black|gr[ae]y|silver|red|green|blue|yellow|orange|purple|pink|brown|navy|teal|maroon|olive|lime|aqua|fuchsia)(?![\w-])/
const colourFunctions = /\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/
const hex = /#[\da-f]{3,8}\b/i

/** Set by React Aria on its own elements. */
const setElsewhere = /^--(trigger-(width|anchor-point)|visual-viewport-height|page-(width|height)|tree-item-level)$/

/** left and right, and shorthands that give them different values: a page that reads from the right would be wrong. */
export function physicalSides(files: readonly SourceFile[]): readonly string[] {
  return declarations(files).filter(hasSide).map(shown)
}

/** Colours that do not come from src/domain/palette.ts, in styles. */
export function ownColours(files: readonly SourceFile[]): readonly string[] {
  return declarations(files)
    .filter(({ value }) => [hex, colourFunctions, colourWords].some((pattern) => pattern.test(withoutVariables(value))))
    .map(shown)
}

/** Hex colours in code, save the palette. */
export function ownColoursInCode(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => /^src\/.*\.tsx?$/.test(path) && path !== 'src/domain/palette.ts')
    .flatMap(({ path, text }) =>
      [...text.matchAll(/['"`](#[\da-f]{3,8})['"`]/gi)].map(([, colour]) => `${path} ${colour}`),
    )
}

/** Custom properties that a style or a drawing reads and nothing sets. `colours` are the names in the palette. */
export function unknownVariables(files: readonly SourceFile[], colours: readonly string[]): readonly string[] {
  const sources = files.filter(({ path }) => /^src\/.*\.(css|tsx?)$/.test(path))
  const set = new Set(colours.map((name) => `--colour-${name}`))
  for (const { text } of sources)
    for (const [, name = ''] of text.matchAll(/['"]?(--[\w-]+)['"]?\s*\]?:/g)) set.add(name)
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(/var\((--[\w-]+)[,)]/g)]
      .map(([, name = '']) => name)
      .filter((name) => !set.has(name) && !setElsewhere.test(name))
      .map((name) => `${path} ${name}`),
  )
}

function declarations(files: readonly SourceFile[]): readonly Declaration[] {
  return files.filter(({ path }) => path.endsWith('.css')).flatMap(declarationsOf)
}

function declarationsOf({ path, text }: SourceFile): readonly Declaration[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...code.matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(({ 1: property = '', 2: value = '', index }) => ({
    at: `${path}:${code.slice(0, index).split('\n').length}`,
    property,
    value: value.trim(),
  }))
}

function hasSide({ property, value }: Declaration): boolean {
  if (/(^|-)(left|right)(-|$)/.test(property) || /\b(left|right)\b/.test(withoutVariables(value))) return true
  const parts = value.match(/[^\s(]+(\([^)]*\))?/g) ?? []
  if (/^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/.test(property))
    return parts.length === 4 && parts[1] !== parts[3]
  return property === 'border-radius' && hasLopsidedCorners(parts)
}

/** Corners go round from the upper left: two values already differ between left and right. */
function hasLopsidedCorners([first, second = first, third = first, fourth = second]: readonly string[]): boolean {
  return first !== second || third !== fourth
}

function withoutVariables(value: string): string {
  return value.replace(/var\(--[\w-]+|url\([^)]*\)/g, '')
}

function shown({ at, property, value }: Declaration): string {
  return `${at} ${property}: ${value}`
}
