import type { SvgNode } from './svg-node.ts'

/**
 * A picture in the part of SVG that can be written as PDF: letters with a halo become the halo and then the letters, since PDF paints the edge
 * of letters over them; and the weights of letters are the two that a PDF carries.
 */
export function pdfDrawing(node: SvgNode): SvgNode {
  const { 'paint-order': order, ...attributes } = node.attributes
  const weighted = { ...node, attributes: withWeight(attributes), children: node.children.map(pdfChild) }
  if (order !== 'stroke') return weighted
  const { stroke: _, 'stroke-width': __, ...filled } = weighted.attributes
  return {
    tag: 'g',
    attributes: {},
    children: [
      { ...weighted, attributes: { ...weighted.attributes, fill: 'none' } },
      { ...weighted, attributes: filled },
    ],
  }
}

function pdfChild(child: SvgNode | string): SvgNode | string {
  return typeof child === 'string' ? child : pdfDrawing(child)
}

function withWeight(attributes: SvgNode['attributes']): SvgNode['attributes'] {
  const weight = attributes['font-weight']
  return weight === undefined ? attributes : { ...attributes, 'font-weight': Number(weight) < 600 ? 400 : 700 }
}
