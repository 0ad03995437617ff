import { overlapColour, type OverlapBin } from '../../derive/matrix/overlap-matrix-scale.ts'
import { overlapFigure } from '../../derive/matrix/overlap-matrix-words.ts'
import type { OverlapMatrix, OverlapMeasure } from '../../derive/matrix/overlap-matrix.ts'
import type { ColourName } from '../../domain/palette.ts'
import type { Words } from '../../domain/words.ts'
import { cssColour, type ColourText } from '../svg/colours.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'

export interface DrawnMatrix {
  readonly matrix: OverlapMatrix
  readonly measure: OverlapMeasure
  /** In the order of rows and columns. */
  readonly positions: readonly number[]
  readonly bins: readonly OverlapBin[]
  readonly title: string
  /** What the colours are of. */
  readonly scale: string
  /** Lines below the matrix: how it is ordered, who is left out. */
  readonly notes: readonly string[]
}

/** Sizes in pixels. */
const cell = { width: 24, height: 18 }
const margin = 24
const names = { width: 150, height: 112, slant: -60 }
const top = margin + 26
const swatch = { width: 48, height: 12 }
const line = 18
/** Letters of a note that fit on a line of so many pixels, near enough. */
const letterWidth = 6.2

/** The matrix of mechanisms as a picture that stands alone: to print, to put on a slide. As large as it needs to be. */
export function drawMatrix(drawn: DrawnMatrix, words: Words, colour: ColourText = cssColour): SvgNode {
  const { positions, title, notes } = drawn
  const start = { x: margin + names.width, y: top + names.height }
  const end = { x: start.x + positions.length * cell.width, y: start.y + positions.length * cell.height }
  const width = Math.max(end.x + margin + 60, 560)
  const lines = notes.flatMap((note) => wrapped(note, Math.floor((width - 2 * margin) / letterWidth)))
  const height = end.y + 76 + lines.length * line + margin
  const frame = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }
  return svgNode('svg', { ...frame, 'font-family': 'Noto Sans Variable, Noto Sans, sans-serif', role: 'img' }, [
    svgNode('title', {}, [title]),
    svgNode('rect', { width, height, fill: colour('surface') }),
    textAt(title, { x: margin, y: margin + 12, 'font-size': 18, 'font-weight': 700, fill: colour('ink') }),
    ...positions.flatMap((position, index) => namesOf(drawn, position, index, start, colour)),
    ...positions.flatMap((row, down) =>
      positions.flatMap((column, along) =>
        cellAt(
          drawn,
          [row, column],
          { x: start.x + along * cell.width, y: start.y + down * cell.height },
          words,
          colour,
        ),
      ),
    ),
    ...legendAt(drawn, { x: margin, y: end.y + 30 }, colour),
    ...lines.map((text, index) =>
      textAt(text, { x: margin, y: end.y + 92 + index * line, 'font-size': 12, fill: colour('ink-2') }),
    ),
  ])
}

interface Point {
  readonly x: number
  readonly y: number
}

function namesOf(
  { matrix }: DrawnMatrix,
  position: number,
  index: number,
  start: Point,
  colour: ColourText,
): readonly SvgNode[] {
  const short = matrix.mechanisms[position]?.short ?? ''
  const look = { 'font-size': 12, fill: colour('ink') }
  const x = start.x + (index + 0.5) * cell.width + 4
  const y = start.y - 6
  return [
    textAt(short, { x: start.x - 8, y: start.y + (index + 0.72) * cell.height, 'text-anchor': 'end', ...look }),
    textAt(short, { transform: `translate(${x} ${y}) rotate(${names.slant})`, ...look }),
  ]
}

function cellAt(
  { matrix, measure, bins }: DrawnMatrix,
  [row, column]: readonly [number, number],
  { x, y }: Point,
  words: Words,
  colour: ColourText,
): readonly SvgNode[] {
  const own = row === column
  const step = own ? null : overlapColour(matrix, measure, bins, row, column)
  const fill = colour(own ? 'surface' : (step ?? 'page'))
  const ground = svgNode('rect', { x, y, width: cell.width - 1, height: cell.height - 1, fill })
  const figure = overlapFigure(matrix, measure, row, column, words)
  if (figure === '') return [ground]
  const middle = { x: x + (cell.width - 1) / 2, y: y + 13, 'text-anchor': 'middle', 'font-size': 11 }
  return [ground, textAt(figure, { ...middle, fill: colour(own ? 'ink-2' : inkOn(step)) })]
}

function legendAt({ bins, scale }: DrawnMatrix, { x, y }: Point, colour: ColourText): readonly SvgNode[] {
  const look = { 'font-size': 12, fill: colour('ink-2') }
  return [
    textAt(scale, { x, y, ...look, 'font-weight': 600 }),
    ...bins.flatMap((bin, index) => [
      svgNode('rect', {
        x: x + index * swatch.width,
        y: y + 6,
        width: swatch.width - 1,
        height: swatch.height,
        fill: colour(bin.colour),
      }),
      textAt(bin.label, { x: x + index * swatch.width, y: y + 32, ...look }),
    ]),
  ]
}

/** What can be read on a step: the three lighter ones carry ink. */
function inkOn(step: ColourName | null): ColourName {
  return step === 'step-4' || step === 'step-5' || step === 'step-6' ? 'on-accent' : 'ink'
}

function textAt(text: string, attributes: SvgNode['attributes']): SvgNode {
  return svgNode('text', attributes, [text])
}

/** SVG breaks no lines: words in lines of at most so many letters. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
