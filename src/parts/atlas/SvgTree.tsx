import { createElement, type ReactNode } from 'react'
import type { SvgNode } from '../../drawing/svg/svg-node.ts'

/** A drawing of src/drawing as React elements: no text is ever read as markup. */
export function SvgTree({ node }: { readonly node: SvgNode }) {
  return elementOf(node, 0)
}

function elementOf(node: SvgNode, key: number): ReactNode {
  const attributes = Object.entries(node.attributes).map(([name, value]) => [spelt(name), value])
  const children = node.children.map((child, at) => (typeof child === 'string' ? child : elementOf(child, at)))
  return createElement(node.tag, { key, ...Object.fromEntries(attributes) }, ...children)
}

/** React spells SVG's attributes in camel case, save for those of data and ARIA, and `class` otherwise. */
function spelt(name: string): string {
  if (name === 'class') return 'className'
  if (/^(data|aria)-/.test(name)) return name
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
