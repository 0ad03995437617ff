import { hierarchy, type HierarchyNode } from 'd3-hierarchy'
import type { Structure } from '../domain/record.ts'
import { labelLines } from './mechanism-label-lines.ts'
import { bodyForest, type BodyNode } from './mechanism-structures.ts'

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

export interface StructureChart {
  readonly height: number
  readonly boxes: readonly BodyBox[]
  /** Lines of one pixel from a body to those that report to it, upright or level. */
  readonly lines: readonly Rectangle[]
  /** Where the bodies without any line begin; null where there are none. */
  readonly aloneAt: number | null
}

interface Block {
  readonly height: number
  /** Middle of the block's own head, where the line from above arrives. */
  readonly anchor: number
  readonly boxes: readonly BodyBox[]
  readonly lines: readonly Rectangle[]
}

/** Type size and line height in pixels that the boxes are made for; the style sheet uses the same. */
export const chartType = { size: 12, leading: 16, padding: { inline: 10, block: 7 } } as const
const gap = { beside: 12, below: 10, fall: 22, spine: 12, trees: 24, captions: 28 }
const indent = 22
const spine = 10
const widest = 260
const narrowestColumn = 150
const mostLinesInColumns = 4

/**
 * Who reports to whom as boxes and lines inside `width` pixels. Children stand side by side where names stay readable and the
 * picture gets lower by it, else one under the other along a spine; so it wraps instead of running out or overlapping.
 */
export function structureChart(bodies: readonly Structure[], width: number): StructureChart {
  const { trees, alone } = bodyForest(bodies)
  const blocks = trees.map((tree) =>
    blockOf(
      hierarchy(tree, ({ children }) => [...children]),
      width,
    ),
  )
  const treed = stackBlocks(blocks, gap.trees)
  if (alone.length === 0) return { ...treed, aloneAt: null }
  const aloneAt = blocks.length > 0 ? treed.height + gap.trees : 0
  const grid = gridOf(alone, width, blocks.length > 0 ? aloneAt + gap.captions : 0)
  return { height: grid.height, boxes: [...treed.boxes, ...grid.boxes], lines: treed.lines, aloneAt }
}

function stackBlocks(blocks: readonly Block[], between: number): Omit<StructureChart, 'aloneAt'> {
  let height = 0
  const moved = blocks.map((block, index) => {
    const at = move(block, 0, height + (index > 0 ? between : 0))
    height += block.height + (index > 0 ? between : 0)
    return at
  })
  return { height, boxes: moved.flatMap(({ boxes }) => boxes), lines: moved.flatMap(({ lines }) => lines) }
}

function blockOf(node: HierarchyNode<BodyNode>, width: number): Block {
  const children = node.children ?? []
  if (children.length === 0) return leaf(node, width)
  const candidates = [stack(node, children, width), beside(node, children, width), hanging(node, children, width)]
  return candidates.flatMap((block) => block ?? []).reduce((low, block) => (block.height < low.height ? block : low))
}

function leaf(node: HierarchyNode<BodyNode>, width: number): Block {
  const narrow = Math.min(width, widest)
  const box = boxOf(node, { x: 0, width: linesOf(node.data.body.name, narrow) > 2 ? width : narrow })
  return { height: box.height, anchor: box.width / 2, boxes: [box], lines: [] }
}

/** Children one under the other, indented along a spine. */
function stack(node: HierarchyNode<BodyNode>, children: readonly HierarchyNode<BodyNode>[], width: number): Block {
  const head = boxOf(node, { x: 0, width: Math.min(width, widest) })
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
  const head = boxOf(node, headPlace(node, width))
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
  const head = boxOf(node, headPlace(node, width))
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

function rowsOf<Entry>(entries: readonly Entry[], columns: number): readonly (readonly Entry[])[] {
  return Array.from({ length: Math.ceil(entries.length / columns) }, (_, row) =>
    entries.slice(row * columns, (row + 1) * columns),
  )
}

/** The head of a tree stands in the middle; one further down at the side where its own line arrives, if its middle line still leaves from it. */
function headPlace({ depth }: HierarchyNode<BodyNode>, width: number): { readonly x: number; readonly width: number } {
  const head = Math.min(width, widest)
  return { x: depth > 0 && head > width / 2 ? 0 : (width - head) / 2, width: head }
}

/** Bodies without lines in rows of equal height, from `top` on. */
function gridOf(bodies: readonly Structure[], width: number, top: number): Pick<StructureChart, 'height' | 'boxes'> {
  const columns = Math.max(1, Math.floor((width + gap.beside) / (narrowestColumn + gap.beside)))
  const column = (width - gap.beside * (columns - 1)) / columns
  let y = top
  const boxes = rowsOf(bodies, columns).flatMap((row) => {
    const height = Math.max(...row.map(({ name }) => heightOf(name, column)))
    const at = y
    y += height + gap.below
    return row.map((body, index) => ({
      body,
      standing: 'alone' as const,
      x: index * (column + gap.beside),
      y: at,
      width: column,
      height,
    }))
  })
  return { height: y - gap.below, boxes }
}

function boxOf(node: HierarchyNode<BodyNode>, place: { readonly x: number; readonly width: number }): BodyBox {
  const { body } = node.data
  const standing = node.depth === 0 ? 'top' : 'under'
  return { body, standing, ...place, y: 0, height: heightOf(body.name, place.width) }
}

function heightOf(name: string, width: number): number {
  return linesOf(name, width) * chartType.leading + 2 * chartType.padding.block
}

function linesOf(name: string, width: number): number {
  return labelLines(name, width - 2 * chartType.padding.inline, chartType.size)
}

function move(block: Block, x: number, y: number): Block {
  const shifted = <Place extends Rectangle>(place: Place) => ({ ...place, x: place.x + x, y: place.y + y })
  return {
    ...block,
    anchor: block.anchor + x,
    boxes: block.boxes.map(shifted),
    lines: block.lines.map(shifted),
  }
}
