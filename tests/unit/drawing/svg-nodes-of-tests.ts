import type { SvgNode } from '../../../src/drawing/svg/svg-node.ts'

/** Every element of a drawing, itself included, parents before children. */
export function allNodes(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : allNodes(child)))]
}

export function nodesWith(node: SvgNode, attribute: string, value: string): SvgNode[] {
  return allNodes(node).filter(({ attributes }) => attributes[attribute] === value)
}

export function textsOf(node: SvgNode, tag: string): string[] {
  return allNodes(node)
    .filter((found) => found.tag === tag)
    .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
}
