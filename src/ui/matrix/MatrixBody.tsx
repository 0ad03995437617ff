import type { MatrixAxis, MatrixCell, MatrixPlace, MatrixRow } from './matrix-model.ts'
import { matrixRoles } from './matrix-roles.ts'
import styles from './MatrixGrid.module.css'
import { MatrixLine } from './MatrixLine.tsx'
import { useGrowingCount } from '../hooks/use-growing-count.ts'
import type { PlacedItem } from './use-matrix-window.ts'

interface Props {
  readonly lines: MatrixAxis<MatrixRow>
  /** The rows and columns that are drawn. */
  readonly windows: { readonly rows: readonly PlacedItem[]; readonly columns: readonly PlacedItem[] }
  readonly columnCount: number
  readonly cell: (row: number, column: number) => MatrixCell
  readonly active: MatrixPlace
  readonly pointed: MatrixPlace | null
}

/** The rows of a grid that are in sight. When it opens, they come a few at a time. */
export function MatrixBody({ lines, windows, columnCount, cell, active, pointed }: Props) {
  const grown = useGrowingCount(windows.rows.length)
  return (
    <tbody {...matrixRoles.group} className={styles.body}>
      {windows.rows.slice(0, grown).map(({ index, gap }) => (
        <MatrixLine
          key={index}
          row={index}
          lines={lines}
          gap={gap}
          columns={windows.columns}
          columnCount={columnCount}
          cell={cell}
          active={active.row === index ? active.column : null}
          marked={pointed?.row === index}
        />
      ))}
    </tbody>
  )
}
