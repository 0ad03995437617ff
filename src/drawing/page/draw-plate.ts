import type { ColourText } from '../svg/colours.ts'
import { drawPlatePicture, frameRadius } from './draw-plate-picture.ts'
import type { PlacedSwatch, PlateLayout, TextBlock } from './plate-blocks.ts'
import type { Box } from './plate-frame.ts'
import type { Plate } from './plate.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'
import { swatchMarks, type SwatchMark } from './swatch-marks.ts'
import { lineDirections } from '../../algorithms/text/text-direction.ts'
import { textWidth } from '../../algorithms/text/text-width.ts'

/** From the top of a line to the base of its letters, as a share of their size, where lines follow each other closely. */
const ascent = 0.86

const plateFont = 'Noto Sans, Noto Sans Variable, Arial, sans-serif'

/** The whole plate as one SVG that stands alone: no font, picture or style outside it is needed. */
export function drawPlate(plate: Plate, layout: PlateLayout, colour: ColourText): SvgNode {
  const { frame, blocks, swatches, picture } = layout
  return svgNode('svg', frameOf(plate, layout), [
    svgNode('title', {}, [plate.title]),
    ...(plate.sentence === '' ? [] : [svgNode('desc', {}, [plate.sentence])]),
    svgNode('rect', { ...frame, fill: colour(groundOf(layout)) }),
    ...(picture?.framed ? [frameRect(picture.outer, colour)] : []),
    ...(picture && plate.picture ? [drawPlatePicture(plate.picture, picture, colour, 'plate-')] : []),
    ...swatches.flatMap((swatch) => drawSwatch(swatch, colour)),
    ...blocks.map((block) => drawBlock(block, colour)),
  ])
}

/** Only the picture of a plate, on its ground, in the frame of the plate: for programs that set the words themselves. */
export function drawPlateGround(plate: Plate, layout: PlateLayout, colour: ColourText): SvgNode {
  const { picture } = layout
  return svgNode('svg', frameOf(plate, layout), [
    svgNode('rect', { ...layout.frame, fill: colour(groundOf(layout)) }),
    ...(picture && plate.picture ? [drawPlatePicture(plate.picture, picture, colour, 'plate-')] : []),
  ])
}

export function groundOf({ picture }: PlateLayout) {
  return picture?.framed ? ('surface' as const) : ('page' as const)
}

function frameOf({ title, sentence }: Plate, { frame: { width, height } }: PlateLayout): SvgNode['attributes'] {
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-label': sentence || title,
    'font-family': plateFont,
  }
}

function frameRect({ x, y, width, height }: Box, colour: ColourText): SvgNode {
  return svgNode('rect', { x, y, width, height, rx: frameRadius, fill: colour('frame') })
}

function drawBlock(block: TextBlock, colour: ColourText): SvgNode {
  const { box, size, leading, bold, lines, align } = block
  const directions = lineDirections(lines)
  const first = box.y + ((leading - 1.2) / 2 + ascent + 0.14) * size
  const look = { 'font-size': rounded(size), ...(bold ? { 'font-weight': 700 } : {}), fill: colour(block.colour) }
  return svgNode(
    'g',
    look,
    lines.map(({ text }, index) => {
      const y = rounded(first + index * size * leading)
      const right = rounded(box.x + box.width)
      if (align === 'start' && directions[index] === 'rtl')
        return svgNode('text', { x: right, y, 'text-anchor': 'end' }, [text])
      return svgNode(
        'text',
        { x: align === 'end' ? rounded(right - textWidth(text, size, bold)) : rounded(box.x), y },
        [text],
      )
    }),
  )
}

function drawSwatch({ swatch, box }: PlacedSwatch, colour: ColourText): readonly SvgNode[] {
  return swatchMarks(swatch, box).map((mark) => drawMark(mark, colour))
}

function drawMark(mark: SwatchMark, colour: ColourText): SvgNode {
  const { x, y, width, height } = mark.box
  const box = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) }
  switch (mark.kind) {
    case 'fill':
      return svgNode('rect', { ...box, rx: rounded(0.15 * width), fill: colour(mark.colour) })
    case 'outline':
      return svgNode('rect', { ...box, fill: 'none', stroke: colour(mark.colour), 'stroke-width': rounded(mark.width) })
    case 'stripe':
      return svgNode('path', {
        d: mark.falling
          ? `M${rounded(x)} ${rounded(y)}L${rounded(x + width)} ${rounded(y + height)}`
          : `M${rounded(x)} ${rounded(y + height)}L${rounded(x + width)} ${rounded(y)}`,
        fill: 'none',
        stroke: colour(mark.colour),
        'stroke-width': rounded(mark.width),
      })
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
