import { memo, useState, type RefObject } from 'react'
import { within, type MatrixExtent } from './matrix-keys.ts'
import type { Box } from '../../ui/hooks/use-box-size.ts'
import type { MatrixModel, MatrixPlace, MatrixSizes } from './matrix-model.ts'
import { MatrixBody } from './MatrixBody.tsx'
import { matrixRoles } from './matrix-roles.ts'
import styles from './MatrixGrid.module.css'
import { MatrixHeads } from './MatrixHeads.tsx'
import { MatrixMarks } from './MatrixMarks.tsx'
import { useMatrixFocus } from './use-matrix-focus.ts'
import { useMatrixWindows } from './use-matrix-windows.ts'

interface Props {
  readonly model: MatrixModel
  /** The id of the text that says how it is used. */
  readonly describedBy: string
  readonly sizes: MatrixSizes
  /** Told what a pointer or the focus rests on; null for nothing. */
  readonly onPoint: (place: MatrixPlace | null) => void
  /** The element that scrolls, mounted already, and its inner size. */
  readonly scroller: RefObject<HTMLElement | null>
  readonly room: Box
}

/**
 * A table of cells to go about in by arrow keys (WAI-ARIA grid pattern). Only what is in sight is drawn, so that it may have thousands of
 * rows and columns; the tab stop stays drawn wherever it is, so that the focus is never lost.
 */
export const MatrixGrid = memo(function MatrixGrid(props: Props) {
  const { model, sizes, scroller, room } = props
  const { content, onAct } = model
  const [rows, columns] = [content.rows.length, content.columns.length]
  const [rtl] = useState(() => readsFromRight(scroller.current))
  const [chosen, setActive] = useState<MatrixPlace>({ row: 0, column: 0 })
  const page = Math.max(1, Math.floor((room.height - sizes.columnHead) / sizes.row) - 1)
  const extent = { rows, columns, page }
  const active = within(chosen.row, chosen.column, extent)
  const windows = useMatrixWindows({ extent, sizes, room, scroller, rtl, kept: active })
  const [pointed, point] = usePointed(props.onPoint, extent)
  const { ref, handlers } = useMatrixFocus({ onAct, ...windows, active, setActive, point, extent, rtl })
  return (
    <div className={styles.field} style={{ ...variablesOf(sizes), ...windows.total }}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table
        ref={ref}
        {...matrixRoles.grid}
        className={styles.table}
        aria-label={content.label}
        aria-describedby={props.describedBy}
        aria-rowcount={rows + 1}
        aria-colcount={columns + 1}
        {...handlers}
      >
        <MatrixHeads
          model={model}
          columns={windows.columns}
          active={active.row === -1 ? active.column : null}
          marked={pointed?.column ?? null}
        />
        <MatrixBody {...{ model, windows, active, pointed }} />
      </table>
      {pointed ? (
        <MatrixMarks place={pointed} text={content.name(pointed.row, pointed.column)} {...{ sizes, scroller, room }} />
      ) : null}
    </div>
  )
})

/** What a pointer or the focus rests on, kept here for marks and told to others; null for nothing. */
function usePointed(onPoint: Props['onPoint'], extent: MatrixExtent) {
  const [pointed, setPointed] = useState<MatrixPlace | null>(null)
  const point = (place: MatrixPlace | null) => {
    if (place?.row === pointed?.row && place?.column === pointed?.column) return
    setPointed(place)
    onPoint(place)
  }
  return [pointed && within(pointed.row, pointed.column, extent), point] as const
}

function variablesOf({ row, column, rowHead, columnHead }: MatrixSizes) {
  return {
    '--matrix-row': `${row}px`,
    '--matrix-column': `${column}px`,
    '--matrix-row-head': `${rowHead}px`,
    '--matrix-column-head': `${columnHead}px`,
  }
}

function readsFromRight(box: HTMLElement | null): boolean {
  return box !== null && getComputedStyle(box).direction === 'rtl'
}
