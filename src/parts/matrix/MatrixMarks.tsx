import type { RefObject } from 'react'
import type { Box } from '../../ui/hooks/use-box-size.ts'
import type { MatrixPlace, MatrixSizes } from './matrix-model.ts'
import styles from './MatrixMarks.module.css'

interface Props {
  readonly place: MatrixPlace
  readonly text: string
  readonly sizes: MatrixSizes
  readonly scroller: RefObject<HTMLElement | null>
  readonly room: Box
}

/** Room in pixels that what is said beside a cell takes at most. */
const tipSize = { width: 300, height: 64 }

/** Lines along the row and the column that are pointed at, and what the cell says beside it. Seen only: the cell itself is named so. */
export function MatrixMarks({ place, text, sizes, scroller, room }: Props) {
  const scrolled = { block: scroller.current?.scrollTop ?? 0, inline: Math.abs(scroller.current?.scrollLeft ?? 0) }
  const block = place.row < 0 ? scrolled.block + sizes.columnHead : sizes.columnHead + place.row * sizes.row
  const inline = place.column < 0 ? scrolled.inline + sizes.rowHead : sizes.rowHead + place.column * sizes.column
  const above = block + sizes.row + tipSize.height > scrolled.block + room.height
  const before = inline + sizes.column + tipSize.width > scrolled.inline + room.width
  return (
    <div
      className={styles.marks}
      aria-hidden="true"
      style={{ '--matrix-block': `${block}px`, '--matrix-inline': `${inline}px` }}
    >
      {place.row < 0 ? null : <div className={styles.row} />}
      {place.column < 0 ? null : <div className={styles.column} />}
      <p className={styles.tip} data-above={above || undefined} data-before={before || undefined}>
        {text}
      </p>
    </div>
  )
}
