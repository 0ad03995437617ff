import { memo } from 'react'
import type { MatrixContent, MatrixHead } from '../../derive/matrix/matrix-scene.ts'
import { CellContent } from './CellContent.tsx'
import { stepOf } from './step-of.ts'
import type { MatrixModel } from './matrix-model.ts'
import { matrixRoles } from './matrix-roles.ts'
import styles from './MatrixGrid.module.css'
import steps from './MatrixStep.module.css'
import type { PlacedItem } from './use-matrix-window.ts'

interface CellsProps {
  readonly content: MatrixContent
  readonly row: number
  readonly columns: readonly PlacedItem[]
  /** The column of the tab stop, where it is in this row. */
  readonly active: number | null
}

interface LineProps extends Omit<CellsProps, 'content'> {
  readonly model: MatrixModel
  /** Pixels left free above it. */
  readonly gap: number
  /** Whether one of its cells is pointed at. */
  readonly marked: boolean
}

/** A row of the grid: its head and the cells that are in sight, or a heading over rows. */
export const MatrixLine = memo(function MatrixLine({ model, gap, marked, ...cells }: LineProps) {
  const { row, active } = cells
  const { rows, columns } = model.content
  const line = rows[row]
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
          aria-colspan={columns.length + 1}
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
      <RowHead model={model} head={line} row={row} active={active === -1} />
      <MatrixCells content={model.content} {...cells} />
    </tr>
  )
})

interface RowHeadProps {
  readonly model: MatrixModel
  readonly row: number
  readonly head: MatrixHead
  readonly active: boolean
}

function RowHead({ model, head, row, active }: RowHeadProps) {
  return (
    <th
      {...matrixRoles.rowHead}
      className={styles.rowHead}
      aria-colindex={1}
      aria-label={model.content.name(row, -1)}
      aria-selected={model.stateOf(head.subject).chosen}
      tabIndex={stop(active)}
      data-column={-1}
    >
      <span className={styles.label}>{head.label}</span>
      {head.figure === null ? null : <span className={styles.figure}>{head.figure}</span>}
    </th>
  )
}

const MatrixCells = memo(function MatrixCells({ content, row, columns, active }: CellsProps) {
  return columns.map(({ index, gap }) => (
    <Cell key={index} content={content} row={row} column={index} gap={gap} active={active === index} />
  ))
})

interface CellProps {
  readonly content: MatrixContent
  readonly row: number
  readonly column: number
  readonly gap: number
  readonly active: boolean
}

const Cell = memo(function Cell({ content, row, column, gap, active }: CellProps) {
  const cell = content.cell(row, column)
  return (
    <td
      {...matrixRoles.cell}
      className={`${styles.cell} ${steps.step}`}
      style={gap > 0 ? { marginInlineStart: gap } : undefined}
      aria-colindex={column + 2}
      aria-label={content.name(row, column)}
      tabIndex={stop(active)}
      data-column={column}
      data-step={stepOf(cell)}
      data-quiet={cell.own || undefined}
      data-bare={content.encoding !== 'colour' || undefined}
    >
      <CellContent cell={cell} />
    </td>
  )
})

/** Only the tab stop takes part in tabbing. */
function stop(active: boolean): 0 | undefined {
  return active ? 0 : undefined
}
