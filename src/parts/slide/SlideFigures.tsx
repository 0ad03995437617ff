import { useTranslation } from 'react-i18next'
import type { Slide } from '../../domain/deck.ts'
import styles from './SlideFigures.module.css'
import { useFigures } from './use-figures.ts'

/** The large figures of a slide, each counted from the data. */
export function SlideFigures({ slide }: { readonly slide: Slide }) {
  const { t } = useTranslation()
  const figures = useFigures(slide)
  if (figures.length === 0) return null
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, said }, index) => (
        <div key={`${index} ${label}`} className={styles.figure}>
          <dt className={styles.label}>
            <bdi>{label}</bdi>
          </dt>
          <dd className={styles.value}>
            {said ? <bdi>{said.text}</bdi> : <span className={styles.unknown}>{t('present.figure-unknown')}</span>}
            {said?.unit ? ' ' : null}
            {said?.unit ? <span className={styles.unit}>{said.unit}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
