import { memo } from 'react'
import type { MatrixAxis, MatrixHead } from './matrix-model.ts'
import { matrixRoles } from './matrix-roles.ts'
import styles from './MatrixGrid.module.css'
import type { PlacedItem } from './use-matrix-window.ts'

interface Props {
  /** What stands in the corner, over the heads of rows. */
  readonly corner: string
  readonly heads: MatrixAxis<MatrixHead>
  readonly columns: readonly PlacedItem[]
  /** The column of the tab stop, where it is in this row. */
  readonly active: number | null
  /** The column of which a cell is pointed at. */
  readonly marked: number | null
}

/** The heads of the columns, written upward. They stay in sight. */
export const MatrixHeads = memo(function MatrixHeads({ corner, heads, columns, active, marked }: Props) {
  return (
    <thead {...matrixRoles.group} className={styles.heads}>
      <tr {...matrixRoles.row} className={styles.headRow} aria-rowindex={1} data-row={-1}>
        <th {...matrixRoles.columnHead} className={styles.corner} aria-colindex={1}>
          <span>{corner}</span>
        </th>
        {columns.map(({ index, gap }) => (
          <ColumnHead
            key={index}
            heads={heads}
            index={index}
            gap={gap}
            active={active === index}
            marked={marked === index}
          />
        ))}
      </tr>
    </thead>
  )
})

interface ColumnProps extends PlacedItem {
  readonly heads: Props['heads']
  readonly active: boolean
  readonly marked: boolean
}

const ColumnHead = memo(function ColumnHead({ heads, index, gap, active, marked }: ColumnProps) {
  const head = heads.at(index)
  if (!head) return null
  return (
    <th
      {...matrixRoles.columnHead}
      className={styles.columnHead}
      style={gap > 0 ? { marginInlineStart: gap } : undefined}
      aria-colindex={index + 2}
      aria-label={head.name}
      aria-selected={head.chosen}
      aria-sort={head.sorts ? 'descending' : undefined}
      tabIndex={active ? 0 : undefined}
      data-column={index}
      data-marked={marked || undefined}
      data-sorts={head.sorts || undefined}
    >
      <span className={styles.upright}>
        <span className={styles.label}>{head.label}</span>
        {head.figure === undefined ? null : <span className={styles.figure}>{head.figure}</span>}
      </span>
      {head.mark}
    </th>
  )
})
