import { textWidth } from '../../algorithms/text/text-width.ts'
import type { MatrixCell, MatrixHead, MatrixRow, MatrixScene } from '../../derive/matrix/matrix-scene.ts'
import type { ColourName } from '../../domain/palette.ts'
import { cssColour, type ColourText } from '../svg/colours.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'
import { drawMark } from './draw-mark.ts'
import { fontSize, matrixFoot, matrixHead, matrixLegends, textAt, type Point } from './matrix-words.ts'

/** Sizes in pixels. */
const cell = { width: 24, height: 18 }
const margin = 24
const gap = 8
const slant = -60
/** How far a slanting name reaches up and along, as parts of its length. */
const rise = Math.sin((-slant * Math.PI) / 180)
const run = Math.cos((slant * Math.PI) / 180)
const minWidth = 640

/** A matrix as a picture that stands alone: to print, to put into a report. As large as it needs to be, with all that says what it is. */
export function drawMatrix(scene: MatrixScene, colour: ColourText = cssColour): SvgNode {
  const { rows, columns } = scene
  const names = namesRoom(scene)
  const across = margin + names.width + columns.length * cell.width
  const width = Math.ceil(Math.max(across + names.overhang + margin, minWidth))
  const head = matrixHead(scene, { x: margin, y: margin }, width - 2 * margin, colour)
  const start = { x: margin + names.width, y: Math.ceil(head.bottom) + names.height }
  const end = start.y + rows.length * cell.height
  const legends = matrixLegends(scene, { x: margin, y: end + margin }, width - 2 * margin, colour)
  const foot = matrixFoot(scene, { x: margin, y: legends.bottom + margin / 2 }, width - 2 * margin, colour)
  const height = Math.ceil(foot.bottom + margin)
  const frame = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }
  return svgNode('svg', { ...frame, 'font-family': 'Noto Sans Variable, Noto Sans, sans-serif', role: 'img' }, [
    svgNode('title', {}, [scene.title]),
    svgNode('rect', { width, height, fill: colour('surface') }),
    ...head.nodes,
    ...gridOf(scene, start, colour),
    ...legends.nodes,
    ...foot.nodes,
  ])
}

/** Room for the names at the rows and above the columns, and how far the last of these reach beyond their column. */
function namesRoom({ rows, columns }: MatrixScene) {
  const wide = (text: string) => textWidth(text, fontSize, false)
  const ofRows = rows.map((row) => (row.kind === 'row' ? wide(nameOf(row)) : 0))
  const ofColumns = columns.map((head) => wide(nameOf(head)))
  const beyond = ofColumns.map((length, column) => length * run - (columns.length - column - 0.5) * cell.width)
  return {
    width: Math.ceil(Math.max(0, ...ofRows)) + gap,
    height: Math.ceil(Math.max(0, ...ofColumns) * rise) + 2 * gap,
    overhang: Math.max(0, ...beyond) + gap,
  }
}

function nameOf({ label, figure }: MatrixHead): string {
  return figure === null ? label : `${label} ${figure}`
}

function gridOf(scene: MatrixScene, start: Point, colour: ColourText): readonly SvgNode[] {
  const { rows, columns } = scene
  return [
    ...columns.map((head, column) => columnName(head, column, start, colour)),
    ...rows.flatMap((row, index) => {
      const y = start.y + index * cell.height
      if (row.kind === 'group') return [groupName(row.label, y, colour)]
      const cells = columns.flatMap((_, column) =>
        drawCell(scene.cell(index, column), { x: start.x + column * cell.width, y }, colour),
      )
      return [rowName(row, { x: start.x, y }, colour), ...cells]
    }),
  ]
}

function rowName(row: Extract<MatrixRow, { kind: 'row' }>, { x, y }: Point, colour: ColourText): SvgNode {
  return textAt(nameOf(row), { x: x - gap, y: y + 0.72 * cell.height }, 'ink', colour, { 'text-anchor': 'end' })
}

function groupName(label: string, y: number, colour: ColourText): SvgNode {
  return textAt(label, { x: margin, y: y + 0.72 * cell.height }, 'ink-2', colour, { 'font-weight': 700 })
}

function columnName(head: MatrixHead, column: number, start: Point, colour: ColourText): SvgNode {
  const x = start.x + (column + 0.5) * cell.width + 4
  const transform = `translate(${x} ${start.y - 6}) rotate(${slant})`
  return svgNode('text', { transform, 'font-size': fontSize, fill: colour('ink') }, [nameOf(head)])
}

function drawCell({ mark, label, own }: MatrixCell, { x, y }: Point, colour: ColourText): readonly SvgNode[] {
  const filled = mark?.shape === 'square' ? mark.colour : null
  const fill = colour(own ? 'surface' : (filled ?? 'page'))
  const background = svgNode('rect', { x, y, width: cell.width - 1, height: cell.height - 1, fill })
  const middle = { x: x + (cell.width - 1) / 2, y: y + (cell.height - 1) / 2, half: (cell.height - 1) / 2 }
  if (mark && filled === null) return [background, ...drawMark(mark, middle, colour)]
  if (label === '') return [background]
  const figure = { 'text-anchor': 'middle', 'font-size': 11 }
  return [background, textAt(label, { x: middle.x, y: y + 13 }, own ? 'ink-2' : inkOn(filled), colour, figure)]
}

/** What can be read on a step: the three lighter ones carry ink. */
function inkOn(step: ColourName | null): ColourName {
  return step === 'step-4' || step === 'step-5' || step === 'step-6' ? 'on-accent' : 'ink'
}
