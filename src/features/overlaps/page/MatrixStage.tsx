import { useCallback, useDeferredValue, useId, useMemo, useState } from 'react'
import { letterScale } from '../../../ui/hooks/letter-scale.ts'
import { useBoxSize } from '../../../ui/hooks/use-box-size.ts'
import { useMedia } from '../../../ui/hooks/use-media.ts'
import { usePrinting } from '../../../ui/hooks/use-printing.ts'
import { MatrixGrid } from '../../../parts/matrix/MatrixGrid.tsx'
import type { MatrixModel, MatrixPlace } from '../../../parts/matrix/matrix-model.ts'
import { PrintedMatrix } from '../../../parts/matrix/PrintedMatrix.tsx'
import { matrixSizes, type MatrixRoom } from './matrix-sizes.ts'
import styles from './MatrixStage.module.css'

interface Props {
  readonly model: MatrixModel
  readonly room: MatrixRoom
  /** True while the order of the mechanisms is being worked out: nothing can be pressed that would move away under the pointer. */
  readonly ordering: boolean
  /** How the matrix is used: stands below it while nothing is pointed at. */
  readonly how: string
}

/**
 * The matrix in the room that it has, and a line below it that tells of the cell that is pointed at. It is drawn after everything else and
 * piece by piece, so that the page answers meanwhile.
 */
export function MatrixStage({ model, room, how, ordering }: Props) {
  const printing = usePrinting()
  const describedBy = useId()
  const { ref, size } = useBoxSize<HTMLDivElement>()
  const coarse = useMedia('(pointer: coarse)')
  const [pointed, setPointed] = useState<MatrixPlace | null>(null)
  const onPoint = useCallback((place: MatrixPlace | null) => setPointed(place), [])
  const drawn = useDeferredValue(model)
  const { content } = drawn
  const rows = content.rows.length
  const columns = content.columns.length
  const sizes = useMemo(
    () => (size ? matrixSizes(size, { rows, columns, room, coarse, scale: letterScale() }) : null),
    [size, rows, columns, room, coarse],
  )
  return (
    <>
      {printing ? <PrintedMatrix content={model.content} /> : null}
      <div ref={ref} className={styles.scroller} data-moves={ordering || drawn !== model || undefined}>
        {size && sizes ? (
          <MatrixGrid model={drawn} {...{ sizes, onPoint, describedBy }} room={size} scroller={ref} />
        ) : null}
      </div>
      <p className={styles.story} data-quiet={pointed === null || undefined}>
        {pointed ? content.description(pointed.row, pointed.column) : how}
      </p>
      <p id={describedBy} hidden>
        {how}
      </p>
    </>
  )
}
