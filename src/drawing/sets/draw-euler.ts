import { rounded } from '../../algorithms/rounded.ts'
import { labelText, type EulerPicture } from '../../derive/comparison/euler-picture.ts'
import { cssColour, type ColourText } from '../svg/colours.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'

export interface SetsDrawOptions {
  /** How colours are written; custom properties by default. */
  readonly colour?: ColourText
  /** False where the page writes the names itself, as the controls they are. */
  readonly names?: boolean
  /** What the picture shows, for one that stands by itself. */
  readonly sentence?: string
}

type Line = readonly [from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }]

/** An Euler diagram as SVG, a pixel a unit: half transparent discs, so that what is shared is darker, and a number in each region. */
export function drawEuler(picture: EulerPicture, options: SetsDrawOptions = {}): SvgNode {
  const { colour = cssColour, names = true, sentence } = options
  const { circles, regions, width, height } = picture
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }
  return svgNode('svg', { ...attributes, 'font-family': 'Noto Sans Variable, Noto Sans, sans-serif' }, [
    ...(sentence === undefined ? [] : [svgNode('title', {}, [sentence])]),
    ...circles.map((circle) => disc(circle, colour)),
    ...circles.flatMap((circle) => edges(circle, colour)),
    ...[...circles.map(labelLine), ...regions.map(numberLine)].flatMap((line) => (line ? leader(line, colour) : [])),
    ...regions.map(({ number, cell }) => numberText(number, cell.iso3s.length, colour)),
    ...(names ? circles.map((circle) => nameText(circle, colour)) : []),
  ])
}

function disc({ x, y, radius, sets }: EulerPicture['circles'][number], colour: ColourText): SvgNode {
  return svgNode('circle', { ...circleAt(x, y, radius), fill: colour(sets[0]?.colour ?? 'land'), 'fill-opacity': 0.24 })
}

/** A line in the colour of the set; sets that share a circle take turns along it. */
function edges({ x, y, radius, sets }: EulerPicture['circles'][number], colour: ColourText): readonly SvgNode[] {
  return sets.map((set, index) =>
    svgNode('circle', {
      ...circleAt(x, y, radius),
      fill: 'none',
      stroke: colour(set.colour),
      'stroke-width': 2,
      ...(index > 0 ? { 'stroke-dasharray': `10 ${10 * index}` } : {}),
    }),
  )
}

function labelLine({ label: { x, y, height, to } }: EulerPicture['circles'][number]): Line | null {
  return to && [{ x, y: y + (Math.sign(to.y - y) * height) / 2 }, to]
}

/** Stops short of the digits. */
function numberLine({ number: { x, y, to } }: EulerPicture['regions'][number]): Line | null {
  if (!to) return null
  const length = Math.hypot(to.x - x, to.y - y)
  const start = Math.min(1, 11 / length)
  return [{ x: x + (to.x - x) * start, y: y + (to.y - y) * start }, to]
}

function leader([from, to]: Line, colour: ColourText): readonly SvgNode[] {
  return [
    svgNode('path', { d: `M${at(from)}L${at(to)}`, stroke: colour('ink-2'), 'stroke-width': 1, fill: 'none' }),
    svgNode('circle', { ...circleAt(to.x, to.y, 2), fill: colour('ink') }),
  ]
}

function numberText(
  { x, y, size }: EulerPicture['regions'][number]['number'],
  count: number,
  colour: ColourText,
): SvgNode {
  return text(x, y, size, 650, String(count), colour)
}

function nameText(circle: EulerPicture['circles'][number], colour: ColourText): SvgNode {
  const { names, count } = labelText(circle)
  return text(circle.label.x, circle.label.y, 13, 600, `${names} ${count}`, colour)
}

function text(x: number, y: number, size: number, weight: number, content: string, colour: ColourText): SvgNode {
  const attributes = { 'font-size': size, 'font-weight': weight, fill: colour('ink') }
  return svgNode('text', { x: rounded(x, 1), y: rounded(y + size * 0.36, 1), 'text-anchor': 'middle', ...attributes }, [
    content,
  ])
}

function circleAt(x: number, y: number, radius: number) {
  return { cx: rounded(x, 1), cy: rounded(y, 1), r: rounded(radius, 1) }
}

function at({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${rounded(x, 1)} ${rounded(y, 1)}`
}
