import { bothNames } from '../membership/name-in-use.ts'
import type { MatrixField, MatrixRequest } from './matrix-request.ts'
import {
  emptyCell,
  solidEntry,
  square,
  type MatrixCell,
  type MatrixContent,
  type MatrixHead,
  type MatrixMark,
  type MatrixRow,
} from './matrix-scene.ts'
import { mechanismPositions } from './overlap-matrix-order.ts'
import { byTheme, priorityAt, priorityName, themeFindings, type ThemeMatrix } from './theme-matrix.ts'
import type { ColourName } from '../../domain/palette.ts'

/** Mechanisms against the themes that they work on: the larger the mark, the higher the priority. */
export function themeMatrixContent(matrix: ThemeMatrix, request: MatrixRequest, field: MatrixField): MatrixContent {
  const { themes, words } = field
  const positions = positionsOf(matrix, request, field)
  const cell = (row: number, column: number): MatrixCell => {
    const theme = themes[column]
    const priority = theme ? priorityAt(matrix, positions[row] ?? -1, theme.code) : null
    if (!theme || !priority) return emptyCell
    return { mark: rankMark(priority.rank, `family-${theme.family}`), label: words.number(priority.rank), own: false }
  }
  const name = namesOf(matrix, positions, field)
  return {
    page: 'themes',
    encoding: 'size',
    label: words.say('overlaps.grid.themes'),
    corner: words.say('overlaps.corner.themes'),
    rows: positions.flatMap((position) => rowOf(matrix, position, field)),
    columns: columnsOf(matrix, field),
    cell,
    name,
    description: name,
    ...legendOf(field),
    findings: themeFindings(matrix, words),
    details: [],
    notes: notesOf(request, field),
    lists: null,
    disclaimer: null,
  }
}

/** In the chosen order; a theme that is chosen puts those first that rank it highest. */
function positionsOf(matrix: ThemeMatrix, { order, similar, theme }: MatrixRequest, { words }: MatrixField) {
  const sizes = matrix.priorities.map(({ size }) => size)
  const positions = mechanismPositions(matrix.mechanisms, { order, similar, sizes }, words)
  return theme === null ? positions : byTheme(matrix, positions, theme)
}

/** Areas halve about with every doubling of the rank, down to what is still seen. */
function rankMark(rank: number, colour: ColourName): MatrixMark {
  return { shape: 'disc', size: Math.max(0.2, 0.9 / Math.sqrt(rank)), colour, framed: false }
}

function rowOf({ mechanisms, priorities }: ThemeMatrix, position: number, { words }: MatrixField): MatrixRow[] {
  const mechanism = mechanisms[position]
  if (!mechanism) return []
  const figure = words.number(priorities[position]?.size ?? 0)
  return [
    { kind: 'row', subject: { kind: 'mechanism', id: mechanism.id }, label: mechanism.short, figure, colour: null },
  ]
}

function columnsOf({ totals }: ThemeMatrix, { themes, words }: MatrixField): readonly MatrixHead[] {
  return themes.map(({ code, family }) => ({
    subject: { kind: 'theme', code },
    label: words.say(`theme.short.${code}`),
    figure: words.number(totals.get(code)?.count ?? 0),
    colour: `family-${family}`,
  }))
}

function namesOf(matrix: ThemeMatrix, positions: readonly number[], { themes, words }: MatrixField) {
  const mechanismName = (position: number) => {
    const mechanism = matrix.mechanisms[position]
    const count = matrix.priorities[position]?.size ?? 0
    return mechanism ? words.say('overlaps.head.priorities', { name: bothNames(mechanism), count }) : ''
  }
  return (row: number, column: number): string => {
    const position = positions[row] ?? -1
    const theme = themes[column]
    if (!theme) return mechanismName(position)
    const { count = 0, firsts = 0 } = matrix.totals.get(theme.code) ?? {}
    if (row < 0) return words.say('overlaps.head.theme', { name: words.say(`theme.${theme.code}`), count, firsts })
    return priorityName(matrix, position, theme.code, words)
  }
}

const shownRanks = [1, 2, 3, 5, 10] as const

function legendOf({ themes, words }: MatrixField): Pick<MatrixContent, 'legends' | 'legendNote' | 'colours'> {
  const families = [...new Set(themes.map(({ family }) => family))].map((family) => ({
    colour: `family-${family}` as const,
    label: words.say(`family.${family}`),
  }))
  const ranks = shownRanks.map((rank) => ({ mark: rankMark(rank, 'ink-3'), label: words.number(rank) }))
  return {
    legends: [
      { title: words.say('overlaps.legend.rank'), entries: ranks },
      {
        title: words.say('overlaps.legend.name'),
        entries: families.map(({ colour, label }) => ({ mark: square(colour), label })),
      },
    ],
    legendNote: null,
    colours: { title: '', entries: families.map(({ colour, label }) => solidEntry(colour, label)) },
  }
}

/** How the order is worked out where it is not plain, and who is left out. */
function notesOf({ order, mechanisms }: MatrixRequest, { words }: MatrixField): readonly string[] {
  const without = mechanisms.filter(({ themes }) => themes.length === 0).map(({ short }) => short)
  return [
    ...(order === 'similar' ? [words.say('overlaps.method.priorities')] : []),
    ...(without.length > 0 ? [words.say('overlaps.left-out.priorities', { names: words.list(without) })] : []),
  ]
}
