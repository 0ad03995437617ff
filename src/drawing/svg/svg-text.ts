import type { SvgNode } from './svg-node.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Letters that no XML may hold, not even escaped: a file with one of them does not open at all. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** The text without what no XML may hold. */
export function xmlLetters(text: string): string {
  return text.replace(forbidden, '')
}

/** The picture as SVG source. Texts and values are escaped: nothing in a name can become markup. */
export function toSvgText({ tag, attributes, children }: SvgNode): string {
  const values = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const open = `<${tag}${values.join('')}`
  if (children.length === 0) return `${open}/>`
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : toSvgText(child)))
  return `${open}>${inner.join('')}</${tag}>`
}

function escaped(text: string): string {
  return xmlLetters(text).replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
