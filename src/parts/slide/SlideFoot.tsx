import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sourcesQuery } from '../../api/atlas-queries.ts'
import { slideSources } from '../../derive/slide/slide-sources.ts'
import type { Slide } from '../../domain/deck.ts'
import styles from './SlideFoot.module.css'

interface Props {
  readonly slide: Slide
  /** From 1. */
  readonly number: number
  readonly slides: number
}

/** What stands at the foot of every slide: sources, the disclaimer on boundaries, the number. */
export function SlideFoot({ slide, number, slides }: Props) {
  const { t } = useTranslation()
  const { data } = useQuery(sourcesQuery)
  const names = data ? slideSources(slide, data) : []
  return (
    <footer className={styles.foot}>
      <span className={styles.sources}>
        {names.length > 0 ? t('present.source', { count: names.length, names: names.join('; ') }) : t('export.source')}
      </span>
      <span>{slide.layout === 'text' ? null : t('present.disclaimer')}</span>
      <span className={styles.page}>{t('present.page', { slide: number, slides })}</span>
    </footer>
  )
}
