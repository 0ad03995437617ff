import { useTranslation } from 'react-i18next'
import type { FundCard } from '../../derive/mechanism-funds.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import styles from './FundCard.module.css'

/** The figures of a fund, large, each with unit, what it counts and the year for which a source gives it. */
export function FundFigures({ figures }: Pick<FundCard, 'figures'>) {
  const { t } = useTranslation()
  const { words } = useAtlas()
  if (figures.length === 0) return null
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, unit, year }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>
            <bdi lang="en">{label}</bdi>
            <span className={styles.year}>{year === null ? t('mechanism.funds.year-unknown') : String(year)}</span>
          </dt>
          <dd>
            <span className={styles.value}>{words.number(value)}</span> <bdi lang="en">{unit}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
