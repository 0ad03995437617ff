import type { RefObject } from 'react'
import type { MatrixExtent } from './matrix-keys.ts'
import type { Box } from '../../ui/hooks/use-box-size.ts'
import type { MatrixPlace, MatrixSizes } from './matrix-model.ts'
import { useMatrixWindow } from './use-matrix-window.ts'

interface Request {
  readonly extent: MatrixExtent
  readonly sizes: MatrixSizes
  readonly room: Box
  readonly scroller: RefObject<HTMLElement | null>
  readonly rtl: boolean
  /** The place that stays drawn however far it is scrolled out of sight. */
  readonly kept: MatrixPlace
}

/** The rows and columns that are drawn, the size of all of them together, and how to bring a place in sight. */
export function useMatrixWindows({ extent, sizes, room, scroller, rtl, kept }: Request) {
  const rows = useMatrixWindow({
    count: extent.rows,
    size: sizes.row,
    room: room.height - sizes.columnHead,
    horizontal: false,
    kept: kept.row,
    scroller,
    rtl,
  })
  const columns = useMatrixWindow({
    count: extent.columns,
    size: sizes.column,
    room: room.width - sizes.rowHead,
    horizontal: true,
    kept: kept.column,
    scroller,
    rtl,
  })
  return {
    rows: rows.items,
    columns: columns.items,
    total: {
      blockSize: sizes.columnHead + extent.rows * sizes.row,
      inlineSize: sizes.rowHead + extent.columns * sizes.column,
    },
    scrollTo: ({ row, column }: MatrixPlace) => {
      if (row >= 0) rows.scrollToIndex(row)
      if (column >= 0) columns.scrollToIndex(column)
    },
  }
}
