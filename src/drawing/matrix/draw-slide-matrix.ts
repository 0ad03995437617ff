import { rounded } from '../../algorithms/rounded.ts'
import type { MatrixContent, MatrixMark } from '../../derive/matrix/matrix-scene.ts'
import { cssColour, type ColourText } from '../svg/colours.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'
import { drawMark } from './draw-mark.ts'

/** Units of the picture's width; its height follows from the room. */
const width = 1000
/** Width of a letter, and the least and the largest size of names, as parts of their size and in units. */
const letter = 0.56
const sizes = { least: 6.5, largest: 26 }
/** Most letters of a name, and how far names may reach into the picture. */
const mostLetters = 24
const reach = { along: 0.26, down: 0.24 }
const slant = -60
/** How far a slanting name reaches up and along, as parts of its length. */
const rise = 0.87
const run = 0.5

interface Lay {
  /** Where the first cell begins. */
  readonly x: number
  readonly y: number
  readonly cellWidth: number
  readonly cellHeight: number
  /** Sizes of names; null where there is no room for any. */
  readonly rowNames: number | null
  readonly columnNames: number | null
}

/** A matrix that fills a room of this aspect (width by height) as well as it can, names as large as the cells let them be. */
export function drawSlideMatrix(matrix: MatrixContent, aspect: number, colour: ColourText = cssColour): SvgNode {
  const height = Math.round(width / aspect)
  const lay = layOf(matrix, height)
  const frame = { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }
  return svgNode('svg', { ...frame, 'font-family': 'Noto Sans Variable, Noto Sans, sans-serif' }, [
    gridOf(matrix, lay, colour),
    ...rowNames(matrix, lay, colour),
    ...columnNames(matrix, lay, colour),
    ...cellsOf(matrix, lay, colour),
  ])
}

function layOf(matrix: MatrixContent, height: number): Lay {
  const { rows, columns } = namesOf(matrix)
  const most = { x: reach.along * width, y: reach.down * height }
  const rowSize = nameSize((height - most.y) / Math.max(rows.length, 1), most.x / longest(rows))
  const columnSize = nameSize((width - most.x) / Math.max(columns.length, 1), most.y / (longest(columns) * rise))
  const x = rowSize === null ? 0 : Math.min(most.x, longest(rows) * rowSize * letter + 8)
  const y = columnSize === null ? 0 : Math.min(most.y, longest(columns) * columnSize * letter * rise + 12)
  const end = columnSize === null ? 0 : overhang(columns, columnSize, (width - x) / Math.max(columns.length, 1))
  const cellWidth = Math.min((width - x - end) / Math.max(columns.length, 1), 60)
  const cellHeight = Math.min((height - y) / Math.max(rows.length, 1), 60)
  return { x, y, cellWidth, cellHeight, rowNames: rowSize, columnNames: columnSize }
}

/** As large as a cell allows and the longest name fits in; null where that cannot be read. `each` is the room for one letter. */
function nameSize(cell: number, each: number): number | null {
  const size = Math.min(cell * 0.82, each / letter, sizes.largest)
  return size < sizes.least ? null : size
}

/** Units by which slanting names reach beyond the last column. */
function overhang(columns: readonly string[], size: number, cell: number): number {
  const beyond = columns.map(
    (name, column) => Math.min(name.length, mostLetters) * size * letter * run - (columns.length - 0.5 - column) * cell,
  )
  return Math.max(0, ...beyond) + size * 0.5
}

function longest(names: readonly string[]): number {
  return Math.min(mostLetters, Math.max(1, ...names.map(({ length }) => length)))
}

/** The ground of all cells, so that empty ones can be counted too. */
function gridOf({ rows, columns }: MatrixContent, { x, y, cellWidth, cellHeight }: Lay, colour: ColourText): SvgNode {
  const size = { width: columns.length * cellWidth, height: rows.length * cellHeight }
  return svgNode('rect', { x, y, ...size, fill: colour('land'), opacity: 0.45 })
}

function rowNames(matrix: MatrixContent, lay: Lay, colour: ColourText): readonly SvgNode[] {
  const size = lay.rowNames
  if (size === null) return []
  const most = Math.floor(lay.x / (size * letter))
  return matrix.rows.map(({ kind, label }, row) => {
    const y = rounded(lay.y + (row + 0.5) * lay.cellHeight + size * 0.35, 2)
    const place =
      kind === 'group' ? { x: 0, y, 'font-weight': 700 } : { x: rounded(lay.x - 6, 2), y, 'text-anchor': 'end' }
    return svgNode('text', { ...place, ...look(size, colour) }, [kind === 'group' ? label : cut(label, most)])
  })
}

function columnNames(matrix: MatrixContent, lay: Lay, colour: ColourText): readonly SvgNode[] {
  const size = lay.columnNames
  if (size === null) return []
  const most = Math.floor(lay.y / (size * letter * rise))
  return namesOf(matrix).columns.map((name, column) => {
    const x = lay.x + (column + 0.5) * lay.cellWidth + size * 0.2
    return svgNode(
      'text',
      { transform: `translate(${rounded(x, 2)} ${rounded(lay.y - 5, 2)}) rotate(${slant})`, ...look(size, colour) },
      [cut(name, most)],
    )
  })
}

function look(size: number, colour: ColourText) {
  return { 'font-size': rounded(size, 2), fill: colour('ink-2') }
}

function cut(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, Math.max(1, most - 1))}…` : name
}

function cellsOf(matrix: MatrixContent, lay: Lay, colour: ColourText): readonly SvgNode[] {
  return matrix.rows.flatMap((_, row) =>
    matrix.columns.flatMap((_head, column) => {
      const { mark } = matrix.cell(row, column)
      return mark ? markAt(matrix, mark, { row, column }, lay, colour) : []
    }),
  )
}

/** From afar a shape cannot be told: it fills its cell, and its colour says what it is. */
function markAt(
  { encoding }: MatrixContent,
  mark: MatrixMark,
  { row, column }: { readonly row: number; readonly column: number },
  { cellWidth, cellHeight, ...start }: Lay,
  colour: ColourText,
): readonly SvgNode[] {
  const x = start.x + column * cellWidth
  const y = start.y + row * cellHeight
  if (encoding === 'size') {
    const half = Math.min(cellWidth, cellHeight) / 2
    return drawMark(mark, { x: x + cellWidth / 2, y: y + cellHeight / 2, half }, colour)
  }
  const gap = Math.min(1, cellHeight * 0.12)
  const size = { width: rounded(cellWidth - gap, 2), height: rounded(cellHeight - gap, 2) }
  return [svgNode('rect', { x: rounded(x, 2), y: rounded(y, 2), ...size, fill: colour(mark.colour) })]
}

/** A heading over rows takes no room of the names: it reaches over its row. */
function namesOf({ rows, columns }: MatrixContent) {
  return {
    rows: rows.map(({ kind, label }) => (kind === 'row' ? label : '')),
    columns: columns.map(({ label }) => label),
  }
}
