import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { siteAddress } from '../../api/site-address.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { LegendItems } from '../../parts/legend/LegendItems.tsx'
import { useListDates } from '../../parts/atlas/use-list-dates.ts'
import { useScene } from '../../parts/atlas/use-scene.ts'
import { useMatrixOfView } from '../../parts/matrix/use-matrix-of-view.ts'
import { hrefOf } from '../../view/url.ts'
import styles from './EmbedPage.module.css'
import { matrixSentences, type MatrixContent } from '../../derive/matrix/matrix-scene.ts'
import { drawSlideMatrix } from '../../drawing/matrix/draw-slide-matrix.ts'
import { SvgTree } from '../../parts/atlas/SvgTree.tsx'
import { useBoxSize } from '../../ui/hooks/use-box-size.ts'

/** Pixels of a row in which its name can be read; where the picture is wide, a part of its width, since names are sized by that. */
const row = { pixels: 11, part: 0.0107 }
/** Pixels of the names of columns above them. */
const heads = 160

/** The matrix of the view as a picture that fills its room; where names would be too small it is higher, and scrolls. */
function EmbedMatrix({ matrix }: { readonly matrix: MatrixContent }) {
  const { t } = useTranslation()
  const { ref, size } = useBoxSize<HTMLDivElement>()
  const { words } = useAtlasData()
  const label = [t('present.matrix'), ...matrixSentences(matrix, words)].join(' ')
  const { width, height } = size ?? { width: 0, height: 0 }
  const rowHeight = Math.max(row.pixels, row.part * width)
  const blockSize = Math.max(height, matrix.rows.length * rowHeight + heads)
  return (
    // It scrolls, and holds nothing that the keyboard could scroll it by.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={ref} className={styles.matrix} tabIndex={0} role="group" aria-label={label}>
      {size ? (
        <div className={styles.embedMatrixPicture} style={{ blockSize }}>
          <SvgTree node={drawSlideMatrix(matrix, width / blockSize)} />
        </div>
      ) : null}
    </div>
  )
}

interface Props {
  readonly title: string
  /** The map of the view. */
  readonly map: ReactNode
}

/** One view for a page of others: what it is, its map or matrix, what colours mean, the disclaimer, and the way to the whole Atlas. */
export function EmbedPage({ title, map }: Props) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const { words } = useAtlasData()
  const scene = useScene()
  const matrix = useMatrixOfView()
  const lists = useListDates()
  const legend = matrix?.colours ?? scene.legend
  const disclaimer = matrix ? matrix.disclaimer : t('disclaimer.text')
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <a className={styles.link} href={siteAddress() + hrefOf(view)} target="_blank" rel="noopener">
          {t('embed.open')}
        </a>
      </header>
      <div className={styles.picture}>{matrix ? <EmbedMatrix matrix={matrix} /> : map}</div>
      <div className={styles.legend}>
        {legend.title === '' ? null : <p className={styles.legendTitle}>{legend.title}</p>}
        <ul className={styles.entries}>
          <LegendItems entries={legend.entries} className={styles.entry} />
        </ul>
      </div>
      <p className={styles.foot}>
        {lists === null ? null : `${t('list-dates.sentence', { lists })} `}
        {disclaimer === null ? null : `${disclaimer} `}
        {t('print.not-official')}
      </p>
      <p className="visually-hidden">{matrix ? matrixSentences(matrix, words).join(' ') : scene.sentence}</p>
    </main>
  )
}
