import { memo } from 'react'
import type { MatrixCell, MatrixContent } from '../../derive/matrix/matrix-scene.ts'
import { CellContent } from './CellContent.tsx'
import { stepOf } from './step-of.ts'
import steps from './MatrixStep.module.css'
import styles from './PrintedMatrix.module.css'

/** All of a matrix for paper, as wide as the page: the heads of its columns stand on every sheet that it needs. */
export const PrintedMatrix = memo(function PrintedMatrix({ content }: { readonly content: MatrixContent }) {
  const { label, corner, rows, columns, cell } = content
  return (
    <table className={styles.table} aria-label={label} data-dense={columns.length > 30 || undefined}>
      <thead>
        <tr>
          <th className={styles.corner}>{corner}</th>
          {columns.map((head, column) => (
            <th key={column} className={styles.columnHead} scope="col">
              <span>
                {head.label}
                {head.figure === null ? null : ` ${head.figure}`}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((line, row) =>
          line.kind === 'group' ? (
            <tr key={row}>
              <th className={styles.group} colSpan={columns.length + 1} scope="rowgroup">
                {line.label}
              </th>
            </tr>
          ) : (
            <tr key={row}>
              <th className={styles.rowHead} scope="row">
                {line.label} {line.figure}
              </th>
              {columns.map((_, column) => (
                <Cell key={column} cell={cell(row, column)} />
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
})

function Cell({ cell }: { readonly cell: MatrixCell }) {
  return (
    <td className={`${styles.cell} ${steps.step}`} data-step={stepOf(cell)} data-quiet={cell.own || undefined}>
      <CellContent cell={cell} />
    </td>
  )
}
