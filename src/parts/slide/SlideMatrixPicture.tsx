import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SlideMatrix } from '../../derive/matrix/slide-matrix.ts'
import { drawSlideMatrix } from '../../drawing/matrix/draw-slide-matrix.ts'
import styles from './SlideMatrixPicture.module.css'
import type { SlideRoom } from './slide-room.ts'
import { placeOf } from './SlideText.tsx'
import { SvgTree } from '../atlas/SvgTree.tsx'

interface Props {
  readonly matrix: SlideMatrix
  readonly room: SlideRoom['picture']
}

/** The matrix of a slide, where its words do not stand. It must stand inside a slide. */
export const SlideMatrixPicture = memo(function SlideMatrixPicture({ matrix, room }: Props) {
  const { t } = useTranslation()
  const name = [t('present.matrix'), ...matrix.findings].join(' ')
  return (
    <div className={styles.matrix} style={placeOf(room)} role="img" aria-label={name}>
      <SvgTree node={drawSlideMatrix(matrix, room.width / room.height)} />
    </div>
  )
})
