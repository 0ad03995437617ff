import { closeCallOpacity } from '../../derive/scene/area-paint.ts'
import { pairColour } from '../../derive/colour/set-colour.ts'
import type { ColourText } from '../svg/colours.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'

export type PatternName = 'hatch' | 'pair' | 'closeCall' | 'disputed'

/** Ids of the patterns in a picture. `prefix` keeps two pictures on one page apart. */
export function patternIds(prefix: string): Readonly<Record<PatternName, string>> {
  return {
    hatch: `${prefix}hatch`,
    pair: `${prefix}pair`,
    closeCall: `${prefix}close-call`,
    disputed: `${prefix}disputed`,
  }
}

/**
 * `hatch`, `pair` and `closeCall` lie over a country's colour, `disputed` over plain land. `unit` is a thousandth of the picture's width, about a
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
    closeCall: stripes(ids.closeCall, 4 * unit, colour('water'), { share: 0.4, angle: -45, opacity: closeCallOpacity }),
    disputed: stripes(ids.disputed, 2.8 * unit, colour('disputed')),
  }
  return svgNode(
    'defs',
    {},
    wanted.map((name) => drawn[name]),
  )
}

/** Half of every period, rising to the right. */
const half = { share: 0.5, angle: 45, opacity: 1 }

/** Stripes over a share of every `period`. */
function stripes(id: string, period: number, colour: string, { share, angle, opacity } = half): SvgNode {
  const attributes = {
    id,
    width: period,
    height: period,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `rotate(${angle})`,
  }
  const clear = opacity < 1 ? { 'fill-opacity': opacity } : {}
  const stripe = { width: share * period, height: period, fill: colour, ...clear }
  return svgNode('pattern', attributes, [svgNode('rect', stripe)])
}
