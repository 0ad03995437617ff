import type { MatrixModel, MatrixPlace } from './matrix-model.ts'
import { matrixRoles } from './matrix-roles.ts'
import styles from './MatrixGrid.module.css'
import { MatrixLine } from './MatrixLine.tsx'
import { useGrowingCount } from '../../ui/hooks/use-growing-count.ts'
import type { PlacedItem } from './use-matrix-window.ts'

interface Props {
  readonly model: MatrixModel
  /** The rows and columns that are drawn. */
  readonly windows: { readonly rows: readonly PlacedItem[]; readonly columns: readonly PlacedItem[] }
  readonly active: MatrixPlace
  readonly pointed: MatrixPlace | null
}

/** The rows of a grid that are in sight. When it opens, they come a few at a time. */
export function MatrixBody({ model, windows, active, pointed }: Props) {
  const grown = useGrowingCount(windows.rows.length)
  return (
    <tbody {...matrixRoles.group} className={styles.body}>
      {windows.rows.slice(0, grown).map(({ index, gap }) => (
        <MatrixLine
          key={index}
          row={index}
          model={model}
          gap={gap}
          columns={windows.columns}
          active={active.row === index ? active.column : null}
          marked={pointed?.row === index}
        />
      ))}
    </tbody>
  )
}
