import { memo } from 'react'
import type { MatrixAxis, MatrixCell, MatrixHead, MatrixRow } from './matrix-model.ts'
import { matrixRoles } from './matrix-roles.ts'
import styles from './MatrixGrid.module.css'
import steps from './MatrixStep.module.css'
import type { PlacedItem } from './use-matrix-window.ts'

interface CellsProps {
  readonly row: number
  readonly columns: readonly PlacedItem[]
  readonly cell: (row: number, column: number) => MatrixCell
  /** The column of the tab stop, where it is in this row. */
  readonly active: number | null
}

interface LineProps extends CellsProps {
  readonly lines: MatrixAxis<MatrixRow>
  /** Pixels left free above it. */
  readonly gap: number
  /** Whether one of its cells is pointed at. */
  readonly marked: boolean
  readonly columnCount: number
}

/** A row of the grid: its head and the cells that are in sight, or a heading over rows. */
export const MatrixLine = memo(function MatrixLine({ lines, gap, marked, columnCount, ...cells }: LineProps) {
  const { row, active } = cells
  const line = lines.at(row)
  if (!line) return null
  const place = {
    ...matrixRoles.row,
    className: line.kind === 'group' ? styles.groupRow : styles.row,
    style: gap > 0 ? { marginBlockStart: gap } : undefined,
    'aria-rowindex': row + 2,
    'data-row': row,
    'data-marked': marked || undefined,
  }
  if (line.kind === 'group') {
    return (
      <tr {...place}>
        <th
          {...matrixRoles.rowHead}
          className={styles.group}
          aria-colspan={columnCount + 1}
          tabIndex={stop(active !== null)}
          data-column={-1}
        >
          <span className={styles.groupLabel}>{line.label}</span>
        </th>
      </tr>
    )
  }
  return (
    <tr {...place}>
      <RowHead head={line} active={active === -1} />
      <MatrixCells {...cells} />
    </tr>
  )
})

function RowHead({ head, active }: { readonly head: MatrixHead; readonly active: boolean }) {
  return (
    <th
      {...matrixRoles.rowHead}
      className={styles.rowHead}
      aria-colindex={1}
      aria-label={head.name}
      aria-selected={head.chosen}
      tabIndex={stop(active)}
      data-column={-1}
    >
      {head.mark}
      <span className={styles.label}>{head.label}</span>
      {head.figure === undefined ? null : <span className={styles.figure}>{head.figure}</span>}
    </th>
  )
}

const MatrixCells = memo(function MatrixCells({ row, columns, cell, active }: CellsProps) {
  return columns.map(({ index, gap }) => (
    <Cell key={index} row={row} column={index} gap={gap} cell={cell} active={active === index} />
  ))
})

interface CellProps extends Pick<CellsProps, 'row' | 'cell'> {
  readonly column: number
  readonly gap: number
  readonly active: boolean
}

const Cell = memo(function Cell({ row, column, gap, cell, active }: CellProps) {
  const { name, content, step, quiet, bare } = cell(row, column)
  return (
    <td
      {...matrixRoles.cell}
      className={`${styles.cell} ${steps.step}`}
      style={gap > 0 ? { marginInlineStart: gap } : undefined}
      aria-colindex={column + 2}
      aria-label={name}
      tabIndex={stop(active)}
      data-column={column}
      data-step={step}
      data-quiet={quiet || undefined}
      data-bare={bare || undefined}
    >
      {content}
    </td>
  )
})

/** Only the tab stop takes part in tabbing. */
function stop(active: boolean): 0 | undefined {
  return active ? 0 : undefined
}
