import type { Box } from '../../../ui/hooks/use-box-size.ts'
import { fittingSize, type MatrixSizes } from '../../../parts/matrix/matrix-model.ts'

/** Pixels of a column where there is room, and of the heads of columns. */
export interface MatrixRoom {
  readonly widest: number
  readonly columnHead: number
}

interface Request {
  readonly rows: number
  readonly columns: number
  readonly room: MatrixRoom
  /** Whether a finger must hit the cells. */
  readonly coarse: boolean
  /** How large the page's letters are against the usual ones: all sizes but the least grow with them. */
  readonly scale: number
}

const narrow = 600
const rowHead = { usual: 156, narrow: 112 }
/** Smallest cells in pixels for a pointer that hits exactly, and for a finger. */
const least = { fine: 16, coarse: 26 }
/** Figures of two or three digits need this much. */
const leastWide = 20
const usual = 24
const scrolledWide = 28

/** Cells as small as they must be to see the whole matrix at once, if they can be read and hit then; else of a comfortable size, and it scrolls. */
export function matrixSizes({ width, height }: Box, { rows, columns, room, coarse, scale }: Request): MatrixSizes {
  const heads = scale * (width < narrow ? rowHead.narrow : rowHead.usual)
  const columnHeads = scale * room.columnHead
  const smallest = coarse ? least.coarse : least.fine
  const scrolled = coarse ? least.coarse : usual
  return {
    row: fittingSize(height - columnHeads, rows, { least: smallest, most: scale * usual, scrolled: scale * scrolled }),
    column: fittingSize(width - heads, columns, {
      least: Math.max(smallest, leastWide),
      most: scale * room.widest,
      scrolled: scale * scrolledWide,
    }),
    rowHead: heads,
    columnHead: columnHeads,
  }
}
