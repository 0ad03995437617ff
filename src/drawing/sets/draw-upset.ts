import { rounded } from '../../algorithms/rounded.ts'
import {
  upsetSizes,
  type UpsetColumn,
  type UpsetPicture,
  type UpsetRow,
} from '../../derive/comparison/upset-picture.ts'
import { cssColour, type ColourText } from '../svg/colours.ts'
import type { SetsDrawOptions } from './draw-euler.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'

/** Pixels of the names and sizes beside the rows, where the picture has them. */
const namesWidth = 170
const dotRadius = 7

/** An UpSet plot as SVG, a pixel a unit: a bar for each group of countries over the dots of its mechanisms. */
export function drawUpset(picture: UpsetPicture, options: SetsDrawOptions = {}): SvgNode {
  const { colour = cssColour, names = true, sentence } = options
  const { height, rows, columns } = picture
  const start = names ? namesWidth : 0
  const width = picture.width + start
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }
  return svgNode('svg', { ...attributes, 'font-family': 'Noto Sans Variable, Noto Sans, sans-serif' }, [
    ...(sentence === undefined ? [] : [svgNode('title', {}, [sentence])]),
    ...rows.filter((_, index) => index % 2 === 0).map((row) => band(row, width, colour)),
    ...(names ? rows.flatMap((row) => nameOf(row, colour)) : []),
    svgNode(
      'g',
      start > 0 ? { transform: `translate(${start} 0)` } : {},
      columns.flatMap((column) => columnOf(column, colour)),
    ),
  ])
}

/** Every second row is tinted, so that the eye keeps the row. */
function band({ y }: UpsetRow, width: number, colour: ColourText): SvgNode {
  return svgNode('rect', { x: 0, y, width, height: upsetSizes.row, fill: colour('page') })
}

function columnOf({ bar, cell, dots, x, width }: UpsetColumn, colour: ColourText): readonly SvgNode[] {
  const middle = x + width / 2
  const inside = dots.filter((dot) => dot.inside).map(({ y }) => y)
  const line = `M${middle} ${Math.min(...inside)}V${Math.max(...inside)}`
  return [
    svgNode('rect', {
      ...bar,
      x: rounded(bar.x, 1),
      y: rounded(bar.y, 1),
      width: rounded(bar.width, 1),
      height: rounded(bar.height, 1),
      fill: colour('ink-2'),
    }),
    svgNode(
      'text',
      {
        x: middle,
        y: rounded(bar.y - 6, 1),
        'text-anchor': 'middle',
        'font-size': 13,
        'font-weight': 600,
        fill: colour('ink'),
      },
      [String(cell.iso3s.length)],
    ),
    ...dots.filter((dot) => !dot.inside).map((dot) => dotOf(dot, middle, colour)),
    ...(inside.length > 1 ? [svgNode('path', { d: line, stroke: colour('ink-2'), 'stroke-width': 2 })] : []),
    ...dots.filter((dot) => dot.inside).map((dot) => dotOf(dot, middle, colour)),
  ]
}

function dotOf({ inside, one, y }: UpsetColumn['dots'][number], x: number, colour: ColourText): SvgNode {
  const look = inside ? { r: dotRadius, fill: colour(one.colour) } : { r: dotRadius / 2, fill: colour('line') }
  return svgNode('circle', { cx: x, cy: y, ...look })
}

/** The name and size of a mechanism over a bar of its size. */
function nameOf({ one, count, share, y }: UpsetRow, colour: ColourText): readonly SvgNode[] {
  const [end, baseline] = [namesWidth - 20, y + 17]
  return [
    svgNode('text', { x: 6, y: baseline, 'font-size': 13, 'font-weight': 600, fill: colour('ink') }, [
      one.mechanism.short,
    ]),
    svgNode('text', { x: end, y: baseline, 'text-anchor': 'end', 'font-size': 13, fill: colour('ink-2') }, [
      String(count),
    ]),
    svgNode('rect', { x: 6, y: y + 23, width: rounded((end - 6) * share, 1), height: 4, fill: colour(one.colour) }),
  ]
}
