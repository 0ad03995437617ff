import type { SvgNode } from './svg-node.ts'

/** What shapes a text's surroundings without being seen itself. */
const frames: ReadonlySet<string> = new Set(['svg', 'g', 'defs', 'clipPath'])

/** A drawing in two that give it again when `words` is laid over `shapes`: in our drawings nothing lies over a text. */
export function splitText(drawing: SvgNode): { readonly shapes: SvgNode; readonly words: SvgNode } {
  return { shapes: withoutText(drawing), words: onlyText(drawing) }
}

function withoutText(node: SvgNode): SvgNode {
  const children = node.children.filter((child) => typeof child === 'string' || child.tag !== 'text')
  return { ...node, children: children.map((child) => (typeof child === 'string' ? child : withoutText(child))) }
}

function onlyText(node: SvgNode): SvgNode {
  if (node.tag === 'text' || node.tag === 'clipPath') return node
  const children = node.children.flatMap((child) =>
    typeof child !== 'string' && (child.tag === 'text' || frames.has(child.tag)) ? [onlyText(child)] : [],
  )
  return { ...node, children }
}
