import type { LegendEntry } from '../../derive/scene/map-scene.ts'
import { pairColour } from '../../derive/colour/set-colour.ts'
import type { ColourName } from '../../domain/palette.ts'
import type { Box } from './plate-frame.ts'

/** What a swatch of the legend is made of, in the units of its box: the same for SVG and for the shapes of a slide of PowerPoint. */
export type SwatchMark =
  | { readonly kind: 'fill'; readonly box: Box; readonly colour: ColourName }
  | { readonly kind: 'outline'; readonly box: Box; readonly colour: ColourName; readonly width: number }
  /** From corner to corner of its box, rising or falling to the right. */
  | {
      readonly kind: 'stripe'
      readonly box: Box
      readonly colour: ColourName
      readonly width: number
      readonly falling: boolean
    }

export function swatchMarks(swatch: LegendEntry['swatch'], box: Box): readonly SwatchMark[] {
  if (swatch.kind === 'disputed') return stripes(box, 'disputed')
  const { colour } = swatch
  if (swatch.kind === 'outline')
    return [{ kind: 'outline', box: inside(box, 0.1 * box.width), colour, width: 0.18 * box.width }]
  if (swatch.pattern === 'hatch') return stripes(box, colour)
  return [
    { kind: 'fill', box, colour },
    ...(swatch.pattern === 'pair' ? stripes(box, pairColour) : []),
    ...(swatch.closeCall ? stripes(box, 'water', { share: 0.09, falling: true }) : []),
  ]
}

/** The usual stripes: their width as a share of the box. */
const rising = { share: 0.16, falling: false }

/** Three stripes that end within the box. */
function stripes(box: Box, colour: ColourName, { share, falling } = rising): readonly SwatchMark[] {
  const width = share * box.width
  const { x, y, width: side } = inside(box, 0.08 * box.width)
  const short = 0.5 * side
  const [upper, lower] = falling ? [x + short, x] : [x, x + short]
  return [
    { x: upper, y, width: short, height: short },
    { x, y, width: side, height: side },
    { x: lower, y: y + short, width: short, height: short },
  ].map((stripe) => ({ kind: 'stripe', box: stripe, colour, width, falling }))
}

function inside(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by }
}
