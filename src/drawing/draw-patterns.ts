import { pairColour } from '../derive/set-colour.ts'
import type { ColourText } from './colours.ts'
import { svgNode, type SvgNode } from './svg-node.ts'

export type PatternName = 'hatch' | 'pair' | 'disputed'

/** Ids of the patterns in a picture. `prefix` keeps two pictures on one page apart. */
export function patternIds(prefix: string): Readonly<Record<PatternName, string>> {
  return { hatch: `${prefix}hatch`, pair: `${prefix}pair`, disputed: `${prefix}disputed` }
}

/**
 * `hatch` and `pair` lie over a country's colour, `disputed` over plain land. `unit` is a thousandth of the picture's width, about a
 * pixel. Only the patterns that are asked for are written.
 */
export function drawPatterns(
  prefix: string,
  unit: number,
  colour: ColourText,
  wanted: readonly PatternName[],
): SvgNode {
  const ids = patternIds(prefix)
  const drawn: Readonly<Record<PatternName, SvgNode>> = {
    hatch: stripes(ids.hatch, 5.6 * unit, colour('water')),
    pair: stripes(ids.pair, 8 * unit, colour(pairColour)),
    disputed: stripes(ids.disputed, 2.8 * unit, colour('disputed')),
  }
  return svgNode(
    'defs',
    {},
    wanted.map((name) => drawn[name]),
  )
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
