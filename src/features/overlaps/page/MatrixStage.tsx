import { useCallback, useDeferredValue, useId, useMemo, useState } from 'react'
import { MatrixGrid, type MatrixGridProps } from '../../../ui/matrix/MatrixGrid.tsx'
import { PrintedMatrix } from '../../../ui/matrix/PrintedMatrix.tsx'
import type { MatrixPlace } from '../../../ui/matrix/matrix-model.ts'
import { letterScale } from '../../../ui/hooks/letter-scale.ts'
import { useBoxSize } from '../../../ui/hooks/use-box-size.ts'
import { useMedia } from '../../../ui/hooks/use-media.ts'
import { usePrinting } from '../../../ui/hooks/use-printing.ts'
import { matrixSizes } from './matrix-sizes.ts'
import styles from './MatrixStage.module.css'

/** What one page's matrix shows, does and tells. */
export interface MatrixStageModel {
  /** The same object as long as nothing in it changes. */
  readonly grid: Omit<MatrixGridProps, 'sizes' | 'onPoint' | 'describedBy'>
  /** Pixels of a column where there is room, and of the heads of columns. */
  readonly widest: number
  readonly columnHead: number
  /** What is told below the matrix of what is pointed at. */
  readonly story: (place: MatrixPlace) => string
}

interface Props extends MatrixStageModel {
  /** True while the order of the mechanisms is being worked out: nothing can be pressed that would move away under the pointer. */
  readonly ordering: boolean
  /** How the matrix is used: stands below it while nothing is pointed at. */
  readonly how: string
}

/**
 * The matrix in the room that it has, and a line below it that tells of the cell that is pointed at. It is drawn after everything else and
 * piece by piece, so that the page answers meanwhile.
 */
export function MatrixStage({ story, widest, columnHead, how, ordering, grid }: Props) {
  const printing = usePrinting()
  const describedBy = useId()
  const { ref, size } = useBoxSize<HTMLDivElement>()
  const coarse = useMedia('(pointer: coarse)')
  const [pointed, setPointed] = useState<MatrixPlace | null>(null)
  const onPoint = useCallback((place: MatrixPlace | null) => setPointed(place), [])
  const drawn = useDeferredValue(grid)
  const rows = drawn.rows.count
  const columns = drawn.columns.count
  const sizes = useMemo(
    () => (size ? matrixSizes(size, { rows, columns, widest, columnHead, coarse, scale: letterScale() }) : null),
    [size, rows, columns, widest, columnHead, coarse],
  )
  return (
    <>
      {printing ? <PrintedMatrix {...grid} /> : null}
      <div ref={ref} className={styles.scroller} data-moves={ordering || drawn !== grid || undefined}>
        {size && sizes ? (
          <MatrixGrid {...drawn} {...{ sizes, onPoint, describedBy }} room={size} scroller={ref} />
        ) : null}
      </div>
      <p className={styles.story} data-quiet={pointed === null || undefined}>
        {pointed ? story(pointed) : how}
      </p>
      <p id={describedBy} hidden>
        {how}
      </p>
    </>
  )
}
