import { rounded } from '../../algorithms/rounded.ts'
import { textWidth } from '../../algorithms/text/text-width.ts'
import { wrapText } from '../../algorithms/text/wrap-text.ts'
import type { MatrixLegend, MatrixScene } from '../../derive/matrix/matrix-scene.ts'
import type { ColourName } from '../../domain/palette.ts'
import type { ColourText } from '../svg/colours.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'
import { drawMark } from './draw-mark.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Some of the picture's words, and where they end. */
export interface DrawnPart {
  readonly nodes: readonly SvgNode[]
  readonly bottom: number
}

/** Sizes in pixels. */
export const fontSize = 12
const titleSize = 18
const line = 17
const swatch = { width: 22, height: 14 }

/** What the picture is: its title, what its view asks for beside that, and what stands out. */
export function matrixHead(scene: MatrixScene, from: Point, width: number, colour: ColourText): DrawnPart {
  const { title, details, findings } = scene
  const bold = { 'font-size': titleSize, 'font-weight': 700 }
  const titles = wrapText(title, { width, size: titleSize, bold: true }).map(({ text }, index) =>
    textAt(text, { x: from.x, y: from.y + titleSize * (1 + index * 1.3) }, 'ink', colour, bold),
  )
  const below = { x: from.x, y: from.y + titleSize * (0.4 + titles.length * 1.3) }
  const lines = paragraphs([details.join(' · '), findings.join(' ')], below, width, colour)
  return { nodes: [...titles, ...lines.nodes], bottom: lines.bottom }
}

/** What marks and colours mean, one legend after the other. */
export function matrixLegends(scene: MatrixScene, from: Point, width: number, colour: ColourText): DrawnPart {
  const nodes: SvgNode[] = []
  let y = from.y
  for (const legend of scene.legends) {
    const drawn = drawLegend(legend, { x: from.x, y }, width, colour)
    nodes.push(...drawn.nodes)
    y = drawn.bottom + 6
  }
  const note = paragraphs([scene.legendNote ?? ''], { x: from.x, y }, width, colour)
  return { nodes: [...nodes, ...note.nodes], bottom: note.bottom }
}

/** How it is read, of when it is, whose it is, what names in it do not mean, and where it is found again. */
export function matrixFoot(scene: MatrixScene, from: Point, width: number, colour: ColourText): DrawnPart {
  const { notes, lists, source, disclaimer, data, link } = scene
  const words = paragraphs([...notes, lists ?? '', source, disclaimer ?? '', data], from, width, colour)
  const address = paragraphs([link], { x: from.x, y: words.bottom }, width, colour, 'accent')
  return { nodes: [...words.nodes, ...address.nodes], bottom: address.bottom }
}

export function textAt(
  text: string,
  { x, y }: Point,
  name: ColourName,
  colour: ColourText,
  attributes: SvgNode['attributes'] = {},
): SvgNode {
  return svgNode(
    'text',
    { x: rounded(x, 2), y: rounded(y, 2), 'font-size': fontSize, fill: colour(name), ...attributes },
    [text],
  )
}

/** Each beginning on a line of its own; empty ones are left out. */
function paragraphs(
  texts: readonly string[],
  { x, y }: Point,
  width: number,
  colour: ColourText,
  name: ColourName = 'ink-2',
): DrawnPart {
  const lines = texts.flatMap((text) => wrapText(text, { width, size: fontSize, bold: false }))
  return {
    nodes: lines.map(({ text }, index) => textAt(text, { x, y: y + (index + 0.8) * line }, name, colour)),
    bottom: y + lines.length * line,
  }
}

function drawLegend({ title, entries }: MatrixLegend, from: Point, width: number, colour: ColourText): DrawnPart {
  const nodes = [textAt(title, { x: from.x, y: from.y + 0.8 * line }, 'ink-2', colour, { 'font-weight': 600 })]
  let at = { x: from.x, y: from.y + line + 3 }
  for (const { mark, label } of entries) {
    const room = swatch.width + 6 + textWidth(label, fontSize, false)
    if (at.x > from.x && at.x + room > from.x + width) at = { x: from.x, y: at.y + line + 3 }
    const middle = { x: at.x + swatch.width / 2, y: at.y + swatch.height / 2, half: swatch.height / 2 }
    if (!mark || mark.shape === 'square') {
      nodes.push(
        svgNode('rect', { x: rounded(at.x, 2), y: rounded(at.y, 2), ...swatch, fill: colour(mark?.colour ?? 'page') }),
      )
    } else nodes.push(...drawMark(mark, middle, colour))
    nodes.push(textAt(label, { x: at.x + swatch.width + 6, y: at.y + 11 }, 'ink-2', colour))
    at = { x: at.x + room + 16, y: at.y }
  }
  return { nodes, bottom: at.y + line }
}
