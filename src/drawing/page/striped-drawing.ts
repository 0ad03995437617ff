import type { Box } from './plate-frame.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'

/** A pattern of draw-patterns.ts: stripes, `width` wide in every `period`. */
interface Stripes {
  readonly period: number
  readonly width: number
  readonly falling: boolean
  readonly opacity: number
  readonly colour: string
}

/**
 * A drawing of a scene whose hatched areas are filled with lines that are cut at their edge, not with a pattern: programs that read PDF show
 * seams between the tiles of a pattern, or other colours. `box` is what is seen, in the units of the drawing.
 */
export function stripedDrawing(drawing: SvgNode, box: Box): SvgNode {
  const patterns = new Map(drawing.children.flatMap(stripesIn))
  const others = drawing.children.filter((child) => typeof child === 'string' || child.tag !== 'defs')
  return { ...drawing, children: others.flatMap((child) => striped(child, patterns, box)) }
}

function striped(
  child: SvgNode | string,
  patterns: ReadonlyMap<string, Stripes>,
  box: Box,
): readonly (SvgNode | string)[] {
  if (typeof child === 'string') return [child]
  const [, id = ''] = /^url\(#(.*)\)$/.exec(String(child.attributes['fill'])) ?? []
  const stripes = patterns.get(id)
  return stripes ? stripedArea(child, id, stripes, box) : [child]
}

function stripesIn(child: SvgNode | string): readonly (readonly [id: string, Stripes])[] {
  if (typeof child === 'string' || child.tag !== 'defs') return []
  return child.children.flatMap((pattern) => {
    if (typeof pattern === 'string') return []
    const [stripe] = pattern.children
    if (typeof stripe !== 'object') return []
    const { id, width, patternTransform } = pattern.attributes
    const { fill, width: wide, 'fill-opacity': opacity = 1 } = stripe.attributes
    const falling = String(patternTransform).includes('-')
    return [
      [
        String(id),
        { period: Number(width), width: Number(wide), falling, opacity: Number(opacity), colour: String(fill) },
      ] as const,
    ]
  })
}

function stripedArea({ attributes }: SvgNode, id: string, stripes: Stripes, box: Box): readonly SvgNode[] {
  const lines = {
    d: stripesPath(stripes, box),
    fill: 'none',
    stroke: stripes.colour,
    'stroke-width': stripes.width,
    ...(stripes.opacity < 1 ? { 'stroke-opacity': stripes.opacity } : {}),
  }
  return [
    svgNode('defs', {}, [svgNode('clipPath', { id }, [svgNode('path', { d: attributes['d'] ?? '' })])]),
    svgNode('g', { 'clip-path': `url(#${id})` }, [svgNode('path', lines)]),
  ]
}

/** Lines at 45° through the whole box, at a distance of `period` from each other. */
function stripesPath({ period, falling }: Stripes, { x, y, width, height }: Box): string {
  const step = period * Math.SQRT2
  const first = Math.floor((falling ? x - y - height : x + y) / step)
  const count = Math.ceil((width + height) / step) + 1
  return Array.from({ length: count }, (_, index) => {
    const at = (first + index + 0.25) * step
    const [upper, lower] = falling ? [at + y, at + y + height] : [at - y, at - y - height]
    return `M${Math.round(lower)} ${Math.round(y + height)}L${Math.round(upper)} ${Math.round(y)}`
  }).join('')
}
