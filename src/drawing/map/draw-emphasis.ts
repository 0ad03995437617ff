import type { ColourText } from '../svg/colours.ts'
import type { PaintedArea } from './draw-areas.ts'
import { steadyStroke } from './draw-lines.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'

/** Borders of the countries that are chairs, opened or lit, over a lighter casing. `lit` are ISO codes. */
export function drawEmphasis(areas: readonly PaintedArea[], lit: ReadonlySet<string>, colour: ColourText): SvgNode[] {
  const outlined = areas.filter(({ area, paint }) => paint.outlined && !paint.selected && !lit.has(area.id))
  const selected = areas.filter(({ area, paint }) => paint.selected && !lit.has(area.id))
  const highlighted = areas.filter(({ area }) => area.kind !== 'disputed' && lit.has(area.id))
  return [
    ...border(outlined, 1.6, colour('ink'), colour),
    ...border(selected, 2.4, colour('ink'), colour),
    ...border(highlighted, 2.4, colour('accent'), colour),
  ]
}

/** `width` in pixels. */
function border(areas: readonly PaintedArea[], width: number, stroke: string, colour: ColourText): SvgNode[] {
  if (areas.length === 0) return []
  const shared = {
    d: areas.map(({ path }) => path).join(''),
    ...steadyStroke,
    'stroke-linejoin': 'round',
    'pointer-events': 'none',
  }
  return [
    svgNode('path', { ...shared, stroke: colour('label-halo'), 'stroke-width': 2 * width }),
    svgNode('path', { ...shared, stroke, 'stroke-width': width }),
  ]
}
