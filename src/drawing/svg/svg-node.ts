/** An element of an SVG picture, as plain data: React, a file and a rasterizer can each make of it what they need. Attribute names are SVG's own (`stroke-width`). */
export interface SvgNode {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

export function svgNode(
  tag: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
): SvgNode {
  return { tag, attributes, children }
}
