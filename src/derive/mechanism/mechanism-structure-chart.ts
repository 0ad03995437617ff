import { hierarchy } from 'd3-hierarchy'
import type { Structure } from '../../domain/record.ts'
import { blockOf, move, type Block } from './mechanism-body-block.ts'
import { heightOf, narrowestColumn, type BodyBox, type Rectangle } from './mechanism-body-box.ts'
import { rowsOf } from './mechanism-rows.ts'
import { bodyForest } from './mechanism-structures.ts'

export interface StructureChart {
  readonly height: number
  readonly boxes: readonly BodyBox[]
  /** Lines of one pixel from a body to those that report to it, upright or level. */
  readonly lines: readonly Rectangle[]
  /** Where the bodies without any line begin; null where there are none. */
  readonly aloneAt: number | null
}

const gap = { beside: 12, below: 10, trees: 24, captions: 28 }

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
