import type { HierarchyNode } from 'd3-hierarchy'
import type { Structure } from '../../domain/record.ts'
import { wrapText } from '../../algorithms/text/wrap-text.ts'
import type { BodyNode } from './mechanism-structures.ts'

/** A place in pixels: x from the side where reading starts, y downward. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface BodyBox extends Rectangle {
  readonly body: Structure
  /** `top` heads a tree, `alone` has no line to any other. */
  readonly standing: 'top' | 'under' | 'alone'
}

/** Type size and line height in pixels that the boxes are made for; the style sheet uses the same. */
const chartType = { size: 12, leading: 16, padding: { inline: 10, block: 7 } } as const
const widest = 260
/** No column of boxes is narrower than this, in pixels. */
export const narrowestColumn = 150

/** The box of a body at the upper edge of its block. */
export function boxOf(node: HierarchyNode<BodyNode>, place: { readonly x: number; readonly width: number }): BodyBox {
  const { body } = node.data
  const standing = node.depth === 0 ? 'top' : 'under'
  return { body, standing, ...place, y: 0, height: heightOf(body.name, place.width) }
}

/** A box alone: narrow where its name fits into two lines, else as wide as there is room. */
export function leafBox(node: HierarchyNode<BodyNode>, width: number): BodyBox {
  const narrow = Math.min(width, widest)
  return boxOf(node, { x: 0, width: linesOf(node.data.body.name, narrow) > 2 ? width : narrow })
}

/** The box of a body with others under it, at the side of its block. */
export function sideHead(node: HierarchyNode<BodyNode>, width: number): BodyBox {
  return boxOf(node, { x: 0, width: Math.min(width, widest) })
}

/** The same in the middle for the head of a tree; further down at the side where its own line arrives, if a middle line still leaves from it. */
export function middleHead(node: HierarchyNode<BodyNode>, width: number): BodyBox {
  const head = Math.min(width, widest)
  return boxOf(node, { x: node.depth > 0 && head > width / 2 ? 0 : (width - head) / 2, width: head })
}

/** Pixels that a box of this width needs for a name. */
export function heightOf(name: string, width: number): number {
  return linesOf(name, width) * chartType.leading + 2 * chartType.padding.block
}

/** Lines that a name takes in a box of this width, in letters as heavy as those of a head. */
export function linesOf(name: string, width: number): number {
  const { size, padding } = chartType
  return wrapText(name, { width: width - 2 * padding.inline, size, bold: true }).length
}
