import { rounded } from '../../algorithms/rounded.ts'
import type { SvgNode } from './svg-node.ts'

type Attributes = SvgNode['attributes']

/** What an element takes over from those around it. */
interface Inherited {
  readonly width: number
  readonly fontSize: number
  readonly central: boolean
}

const pointerTarget = 'transparent'
/** From the middle of a line of letters down to its base line, as a share of their size. */
const middle = 0.36

/**
 * A drawing that is scaled by `scale` when it is placed, in the plain SVG that every program reads: strokes that keep their width whatever
 * the scale (`pixel` units a pixel) get the width that they then have, letters stand on their base line, and what only serves a pointer is left out.
 */
export function plainDrawing(node: SvgNode, scale: number, pixel: number): SvgNode {
  return plain(node, { width: 1, fontSize: 16, central: false }, pixel / scale)
}

function plain(node: SvgNode, around: Inherited, factor: number): SvgNode {
  const { 'pointer-events': _, 'vector-effect': effect, 'dominant-baseline': baseline, ...attributes } = node.attributes
  const own: Inherited = {
    width: Number(attributes['stroke-width'] ?? around.width),
    fontSize: Number(attributes['font-size'] ?? around.fontSize),
    central: baseline === 'central' || around.central,
  }
  return {
    tag: node.tag,
    attributes: {
      ...attributes,
      ...(effect === undefined ? {} : scaledStroke(attributes, own.width * factor, factor)),
      ...onBaseLine(node, own),
    },
    children: node.children
      .filter((child) => typeof child === 'string' || child.attributes['stroke'] !== pointerTarget)
      .map((child) => (typeof child === 'string' ? child : plain(child, own, factor))),
  }
}

function scaledStroke(attributes: Attributes, width: number, factor: number): Attributes {
  const dashes = attributes['stroke-dasharray']
  const scaled = dashes === undefined ? {} : { 'stroke-dasharray': scaledDashes(String(dashes), factor) }
  return { 'stroke-width': rounded(width, 3), ...scaled }
}

function scaledDashes(dashes: string, factor: number): string {
  return dashes
    .split(' ')
    .map((dash) => rounded(Number(dash) * factor, 3))
    .join(' ')
}

function onBaseLine({ tag, attributes }: SvgNode, { central, fontSize }: Inherited): Attributes {
  return tag === 'text' && central ? { y: rounded(Number(attributes['y'] ?? 0) + middle * fontSize, 3) } : {}
}
