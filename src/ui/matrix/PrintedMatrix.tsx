import { memo } from 'react'
import type { MatrixAxis, MatrixCell, MatrixHead, MatrixRow } from './matrix-model.ts'
import steps from './MatrixStep.module.css'
import styles from './PrintedMatrix.module.css'

interface Props {
  readonly label: string
  /** What stands where the heads of rows and columns meet. */
  readonly corner: string
  readonly rows: MatrixAxis<MatrixRow>
  readonly columns: MatrixAxis<MatrixHead>
  readonly cell: (row: number, column: number) => MatrixCell
}

/** All of a matrix for paper, as wide as the page: the heads of its columns stand on every sheet that it needs. */
export const PrintedMatrix = memo(function PrintedMatrix({ label, corner, rows, columns, cell }: Props) {
  const heads = itemsOf(columns)
  return (
    <table className={styles.table} aria-label={label} data-dense={heads.length > 30 || undefined}>
      <thead>
        <tr>
          <th className={styles.corner}>{corner}</th>
          {heads.map((head, column) => (
            <th key={column} className={styles.columnHead} scope="col">
              <span>
                {head.label}
                {head.figure === undefined ? null : ` ${head.figure}`}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {itemsOf(rows).map((line, row) =>
          line.kind === 'group' ? (
            <tr key={row}>
              <th className={styles.group} colSpan={heads.length + 1} scope="rowgroup">
                {line.label}
              </th>
            </tr>
          ) : (
            <tr key={row}>
              <th className={styles.rowHead} scope="row">
                {line.mark} {line.label} {line.figure}
              </th>
              {heads.map((_, column) => (
                <Cell key={column} {...cell(row, column)} />
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
})

function Cell({ content, step, quiet }: MatrixCell) {
  return (
    <td className={`${styles.cell} ${steps.step}`} data-step={step} data-quiet={quiet || undefined}>
      {content}
    </td>
  )
}

function itemsOf<Item>({ count, at }: MatrixAxis<Item>): readonly Item[] {
  return Array.from({ length: count }, (_, index) => at(index)).filter((item) => item !== null)
}
