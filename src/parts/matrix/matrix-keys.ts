import type { MatrixPlace } from './matrix-model.ts'

export interface MatrixExtent {
  readonly rows: number
  readonly columns: number
  /** Rows that a page holds. */
  readonly page: number
}

/** What of a key press matters. */
export interface MatrixKey {
  readonly key: string
  readonly ctrl: boolean
  readonly rtl: boolean
}

/**
 * Where a key leads (WAI-ARIA grid pattern): arrows to the neighbours, heads among them; Home and End along the row, with Ctrl to the first and the
 * last cell; PageUp and PageDown a screen further. Null where it leads nowhere.
 */
export function placeAfter(
  { row, column }: MatrixPlace,
  { key, ctrl, rtl }: MatrixKey,
  extent: MatrixExtent,
): MatrixPlace | null {
  const { rows, columns, page } = extent
  const onward = rtl ? 'ArrowLeft' : 'ArrowRight'
  switch (key) {
    case 'ArrowDown':
      return within(row + 1, column, extent)
    case 'ArrowUp':
      return within(row - 1, column, extent)
    case 'ArrowRight':
    case 'ArrowLeft':
      return within(row, column + (key === onward ? 1 : -1), extent)
    case 'Home':
      return ctrl ? within(0, 0, extent) : within(row, 0, extent)
    case 'End':
      return ctrl ? within(rows - 1, columns - 1, extent) : within(row, columns - 1, extent)
    case 'PageDown':
      return within(Math.min(row + page, rows - 1), column, extent)
    case 'PageUp':
      return within(Math.max(row - page, 0), column, extent)
    default:
      return null
  }
}

/** The place itself, or the nearest one that exists; the corner between the heads is none. */
export function within(
  row: number,
  column: number,
  { rows, columns }: Pick<MatrixExtent, 'rows' | 'columns'>,
): MatrixPlace {
  const near = { row: Math.max(-1, Math.min(row, rows - 1)), column: Math.max(-1, Math.min(column, columns - 1)) }
  return near.row === -1 && near.column === -1 ? { row: 0, column: -1 } : near
}
