import { createElement, type ReactNode } from 'react'
import type { SvgNode } from '../drawing/svg-node.ts'

/** Attributes that React spells otherwise than SVG does. */
const spelling: Readonly<Record<string, string>> = {
  class: 'className',
  'stroke-width': 'strokeWidth',
  'stroke-dasharray': 'strokeDasharray',
  'stroke-linejoin': 'strokeLinejoin',
  'stroke-linecap': 'strokeLinecap',
  'stroke-opacity': 'strokeOpacity',
  'fill-opacity': 'fillOpacity',
  'fill-rule': 'fillRule',
  'clip-path': 'clipPath',
  'font-size': 'fontSize',
  'font-family': 'fontFamily',
  'font-weight': 'fontWeight',
  'text-anchor': 'textAnchor',
  'dominant-baseline': 'dominantBaseline',
  'vector-effect': 'vectorEffect',
  'paint-order': 'paintOrder',
  'pointer-events': 'pointerEvents',
}

/** A drawing of src/drawing as React elements: no text is ever read as markup. */
export function SvgTree({ node }: { readonly node: SvgNode }) {
  return elementOf(node, 0)
}

function elementOf(node: SvgNode, key: number): ReactNode {
  const attributes = Object.entries(node.attributes).map(([name, value]) => [spelling[name] ?? name, value])
  const children = node.children.map((child, at) => (typeof child === 'string' ? child : elementOf(child, at)))
  return createElement(node.tag, { key, ...Object.fromEntries(attributes) }, ...children)
}
