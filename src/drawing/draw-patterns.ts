import type { ColourText } from './colours.ts'
import { svgNode, type SvgNode } from './svg-node.ts'

/** Ids of the patterns in a picture. `prefix` keeps two pictures on one page apart. */
export function patternIds(prefix: string): { readonly hatch: string; readonly disputed: string } {
  return { hatch: `${prefix}hatch`, disputed: `${prefix}disputed` }
}

/** `hatch` lies over a country's colour, `disputed` over plain land. `unit` is a thousandth of the picture's width, about a pixel. */
export function drawPatterns(prefix: string, unit: number, colour: ColourText): SvgNode {
  const ids = patternIds(prefix)
  return svgNode('defs', {}, [
    stripes(ids.hatch, 5.6 * unit, colour('water')),
    stripes(ids.disputed, 2.8 * unit, colour('disputed')),
  ])
}

/** Stripes rising to the right, half of every `period`. */
function stripes(id: string, period: number, colour: string): SvgNode {
  const attributes = {
    id,
    width: period,
    height: period,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  }
  return svgNode('pattern', attributes, [svgNode('rect', { width: period / 2, height: period, fill: colour })])
}
