import { memo } from 'react'
import type { MatrixModel } from './matrix-model.ts'
import { matrixRoles } from './matrix-roles.ts'
import styles from './MatrixGrid.module.css'
import { ColourMark } from '../legend/ColourMark.tsx'
import type { PlacedItem } from './use-matrix-window.ts'

interface Props {
  readonly model: MatrixModel
  readonly columns: readonly PlacedItem[]
  /** The column of the tab stop, where it is in this row. */
  readonly active: number | null
  /** The column of which a cell is pointed at. */
  readonly marked: number | null
}

/** The heads of the columns, written upward. They stay in sight. */
export const MatrixHeads = memo(function MatrixHeads({ model, columns, active, marked }: Props) {
  return (
    <thead {...matrixRoles.group} className={styles.heads}>
      <tr {...matrixRoles.row} className={styles.headRow} aria-rowindex={1} data-row={-1}>
        <th {...matrixRoles.columnHead} className={styles.corner} aria-colindex={1}>
          <span>{model.content.corner}</span>
        </th>
        {columns.map(({ index, gap }) => (
          <ColumnHead
            key={index}
            model={model}
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
  readonly model: MatrixModel
  readonly active: boolean
  readonly marked: boolean
}

const ColumnHead = memo(function ColumnHead({ model, index, gap, active, marked }: ColumnProps) {
  const { content, stateOf } = model
  const head = content.columns[index]
  if (!head) return null
  const { chosen, sorts } = stateOf(head.subject)
  return (
    <th
      {...matrixRoles.columnHead}
      className={styles.columnHead}
      style={gap > 0 ? { marginInlineStart: gap } : undefined}
      aria-colindex={index + 2}
      aria-label={content.name(-1, index)}
      aria-selected={chosen}
      aria-sort={sorts ? 'descending' : undefined}
      tabIndex={active ? 0 : undefined}
      data-column={index}
      data-marked={marked || undefined}
      data-sorts={sorts || undefined}
    >
      <span className={styles.upright}>
        <span className={styles.label}>{head.label}</span>
        {head.figure === null ? null : <span className={styles.figure}>{head.figure}</span>}
      </span>
      {head.colour && <ColourMark colour={head.colour} />}
    </th>
  )
})
