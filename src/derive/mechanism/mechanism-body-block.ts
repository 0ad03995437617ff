import type { HierarchyNode } from 'd3-hierarchy'
import {
  boxOf,
  heightOf,
  leafBox,
  linesOf,
  middleHead,
  narrowestColumn,
  sideHead,
  type BodyBox,
  type Rectangle,
} from './mechanism-body-box.ts'
import { rowsOf } from './mechanism-rows.ts'
import type { BodyNode } from './mechanism-structures.ts'

/** A body with all under it, laid out from its own upper corner. */
export interface Block {
  readonly height: number
  /** Middle of the block's own head, where the line from above arrives. */
  readonly anchor: number
  readonly boxes: readonly BodyBox[]
  readonly lines: readonly Rectangle[]
}

const gap = { beside: 12, below: 10, fall: 22, spine: 12 }
const indent = 22
const spine = 10
const mostLinesInColumns = 4

/** The lowest of the layouts that there is room for. */
export function blockOf(node: HierarchyNode<BodyNode>, width: number): Block {
  const children = node.children ?? []
  if (children.length === 0) return leaf(node, width)
  const candidates = [stack(node, children, width), beside(node, children, width), hanging(node, children, width)]
  return candidates.flatMap((block) => block ?? []).reduce((low, block) => (block.height < low.height ? block : low))
}

function leaf(node: HierarchyNode<BodyNode>, width: number): Block {
  const box = leafBox(node, width)
  return { height: box.height, anchor: box.width / 2, boxes: [box], lines: [] }
}

/** Children one under the other, indented along a spine. */
function stack(node: HierarchyNode<BodyNode>, children: readonly HierarchyNode<BodyNode>[], width: number): Block {
  const head = sideHead(node, width)
  const under = children.map((child) => blockOf(child, width - indent))
  let y = head.height
  let last = 0
  const parts = under.map((block) => {
    const at = move(block, indent, y + gap.below)
    last = y + gap.below + (block.boxes[0]?.height ?? 0) / 2
    y += gap.below + block.height
    return { at, rung: { x: spine, y: last, width: indent - spine + (block.boxes[0]?.x ?? 0), height: 1 } }
  })
  const trunk = { x: spine, y: head.height, width: 1, height: last - head.height }
  return {
    height: y,
    anchor: head.width / 2,
    boxes: [head, ...parts.flatMap(({ at }) => at.boxes)],
    lines: [trunk, ...parts.flatMap(({ at, rung }) => [rung, ...at.lines])],
  }
}

/** Children side by side; null where there is no room or names would take too many lines. */
function beside(
  node: HierarchyNode<BodyNode>,
  children: readonly HierarchyNode<BodyNode>[],
  width: number,
): Block | null {
  const column = (width - gap.beside * (children.length - 1)) / children.length
  if (children.length < 2 || column < narrowestColumn) return null
  const blocks = children.map((child) => blockOf(child, column))
  if (blocks.some(({ boxes }) => boxes.some((box) => linesOf(box.body.name, box.width) > mostLinesInColumns)))
    return null
  const head = middleHead(node, width)
  const top = head.height + gap.fall
  const moved = blocks.map((block, index) => move(block, index * (column + gap.beside), top))
  const anchors = moved.map(({ anchor }) => anchor)
  const bar = head.height + gap.fall / 2
  const [first = 0, last = 0] = [anchors[0], anchors.at(-1)]
  const fork = [
    { x: width / 2, y: head.height, width: 1, height: gap.fall / 2 },
    { x: first, y: bar, width: last - first + 1, height: 1 },
    ...anchors.map((x) => ({ x, y: bar, width: 1, height: gap.fall / 2 })),
  ]
  return {
    height: top + Math.max(...blocks.map(({ height }) => height)),
    anchor: width / 2,
    boxes: [head, ...moved.flatMap(({ boxes }) => boxes)],
    lines: [...fork, ...moved.flatMap(({ lines }) => lines)],
  }
}

/** Four children or more, none with children of its own, left and right of a spine; null where there is no room for it. */
function hanging(
  node: HierarchyNode<BodyNode>,
  children: readonly HierarchyNode<BodyNode>[],
  width: number,
): Block | null {
  const column = (width - 2 * gap.spine) / 2
  if (children.length < 4 || column < narrowestColumn || children.some(({ height }) => height > 0)) return null
  const head = middleHead(node, width)
  const middle = width / 2
  let top = head.height
  let last = top
  const boxes = rowsOf(children, 2).flatMap((row) => {
    const height = Math.max(...row.map(({ data }) => heightOf(data.body.name, column)))
    const y = top + gap.below
    last = y + height / 2
    top = y + height
    return row.map((child, side) => ({
      ...boxOf(child, { x: side * (column + 2 * gap.spine), width: column }),
      y,
      height,
    }))
  })
  const rungs = boxes.map(({ x, y, height }) => ({
    x: x === 0 ? column : middle,
    y: y + height / 2,
    width: gap.spine,
    height: 1,
  }))
  const trunk = { x: middle, y: head.height, width: 1, height: last - head.height }
  return { height: top, anchor: middle, boxes: [head, ...boxes], lines: [trunk, ...rungs] }
}

/** The block set off by so many pixels. */
export function move(block: Block, x: number, y: number): Block {
  const shifted = <Place extends Rectangle>(place: Place) => ({ ...place, x: place.x + x, y: place.y + y })
  return {
    ...block,
    anchor: block.anchor + x,
    boxes: block.boxes.map(shifted),
    lines: block.lines.map(shifted),
  }
}
