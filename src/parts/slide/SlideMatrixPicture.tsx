import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { matrixSentences, type MatrixContent } from '../../derive/matrix/matrix-scene.ts'
import type { SlideLayout } from '../../domain/deck.ts'
import { drawSlideMatrix } from '../../drawing/matrix/draw-slide-matrix.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import styles from './SlideMatrixPicture.module.css'
import { SvgTree } from '../atlas/SvgTree.tsx'

interface Props {
  readonly matrix: MatrixContent
  readonly layout: SlideLayout
}

/** Width by height of the room that the words of a slide leave, on a wide screen. */
const aspects = { beside: 1.12, map: 2.4, text: 1.12 } as const

/** The matrix of a slide, where its words do not stand. It must stand inside a slide, whose sizes it takes. */
export const SlideMatrixPicture = memo(function SlideMatrixPicture({ matrix, layout }: Props) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const name = [t('present.matrix'), ...matrixSentences(matrix, words)].join(' ')
  return (
    <div className={styles.matrix} data-layout={layout} role="img" aria-label={name}>
      <SvgTree node={drawSlideMatrix(matrix, aspects[layout])} />
    </div>
  )
})
