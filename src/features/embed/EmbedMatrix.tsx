import { useTranslation } from 'react-i18next'
import type { SlideMatrix } from '../../derive/matrix/slide-matrix.ts'
import { drawSlideMatrix } from '../../drawing/matrix/draw-slide-matrix.ts'
import { SvgTree } from '../../parts/atlas/SvgTree.tsx'
import { useBoxSize } from '../../ui/hooks/use-box-size.ts'
import styles from './EmbedMatrix.module.css'

/** Pixels of a row in which its name can be read; where the picture is wide, a part of its width, since names are sized by that. */
const row = { pixels: 11, part: 0.0107 }
/** Pixels of the names of columns above them. */
const heads = 160

/** The matrix of the view as a picture that fills its room; where names would be too small it is higher, and scrolls. */
export function EmbedMatrix({ matrix }: { readonly matrix: SlideMatrix }) {
  const { t } = useTranslation()
  const { ref, size } = useBoxSize<HTMLDivElement>()
  const label = [t('present.matrix'), ...matrix.findings].join(' ')
  const { width, height } = size ?? { width: 0, height: 0 }
  const rowHeight = Math.max(row.pixels, row.part * width)
  const blockSize = Math.max(height, matrix.rows.length * rowHeight + heads)
  return (
    // It scrolls, and holds nothing that the keyboard could scroll it by.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={ref} className={styles.matrix} tabIndex={0} role="group" aria-label={label}>
      {size ? (
        <div className={styles.picture} style={{ blockSize }}>
          <SvgTree node={drawSlideMatrix(matrix, width / blockSize)} />
        </div>
      ) : null}
    </div>
  )
}
