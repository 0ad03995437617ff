import type { LegendEntry } from '../derive/map-scene.ts'
import { pairColour } from '../derive/set-colour.ts'
import type { ColourName } from '../domain/palette.ts'
import type { Box } from './plate-frame.ts'

/** What a swatch of the legend is made of, in the units of its box: the same for SVG and for the shapes of a slide of PowerPoint. */
export type SwatchMark =
  | { readonly kind: 'fill'; readonly box: Box; readonly colour: ColourName }
  | { readonly kind: 'outline'; readonly box: Box; readonly colour: ColourName; readonly width: number }
  /** Rises to the right. */
  | { readonly kind: 'stripe'; readonly box: Box; readonly colour: ColourName; readonly width: number }

export function swatchMarks(swatch: LegendEntry['swatch'], box: Box): readonly SwatchMark[] {
  if (swatch.kind === 'disputed') return stripes(box, 'disputed')
  const { colour } = swatch
  if (swatch.kind === 'outline')
    return [{ kind: 'outline', box: inside(box, 0.1 * box.width), colour, width: 0.18 * box.width }]
  if (swatch.pattern === 'hatch') return stripes(box, colour)
  return [{ kind: 'fill', box, colour }, ...(swatch.pattern === 'pair' ? stripes(box, pairColour) : [])]
}

/** Three stripes that end within the box. */
function stripes(box: Box, colour: ColourName): readonly SwatchMark[] {
  const width = 0.16 * box.width
  const { x, y, width: side } = inside(box, 0.08 * box.width)
  const short = 0.5 * side
  return [
    { x, y, width: short, height: short },
    { x, y, width: side, height: side },
    { x: x + short, y: y + short, width: short, height: short },
  ].map((stripe) => ({ kind: 'stripe', box: stripe, colour, width }))
}

function inside(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by }
}
