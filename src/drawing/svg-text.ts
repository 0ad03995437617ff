import type { SvgNode } from './svg-node.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The picture as SVG source. Texts and values are escaped: nothing in a name can become markup. */
export function toSvgText({ tag, attributes, children }: SvgNode): string {
  const values = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const open = `<${tag}${values.join('')}`
  if (children.length === 0) return `${open}/>`
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : toSvgText(child)))
  return `${open}>${inner.join('')}</${tag}>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
