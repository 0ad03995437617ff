import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { siteAddress } from '../../api/site-address.ts'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { LegendItems } from '../../parts/legend/LegendItems.tsx'
import { useListDates } from '../../parts/atlas/use-list-dates.ts'
import { useScene } from '../../parts/atlas/use-scene.ts'
import { useSlideMatrix } from '../../parts/slide/use-slide-matrix.ts'
import { hrefOf } from '../../view/url.ts'
import styles from './EmbedPage.module.css'
import { EmbedMatrix } from './EmbedMatrix.tsx'

interface Props {
  readonly title: string
  /** The map of the view. */
  readonly map: ReactNode
}

/** One view for a page of others: what it is, its map or matrix, what colours mean, the disclaimer, and the way to the whole Atlas. */
export function EmbedPage({ title, map }: Props) {
  const { t } = useTranslation()
  const { view } = useAtlas()
  const scene = useScene()
  const matrix = useSlideMatrix()
  const lists = useListDates()
  const legend = matrix ? { title: matrix.legendTitle ?? '', entries: matrix.legend } : scene.legend
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
        {matrix ? null : `${t('disclaimer.text')} `}
        {t('print.not-official')}
      </p>
      <p className="visually-hidden">{matrix ? matrix.findings.join(' ') : scene.sentence}</p>
    </main>
  )
}
