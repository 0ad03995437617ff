import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sourcesQuery } from '../../api/atlas-queries.ts'
import { isRunning } from '../../derive/membership/running-mechanisms.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { Facts } from '../../ui/layout/Facts.tsx'
import styles from './AboutCounts.module.css'

/** How much the Atlas holds, counted from the data that is loaded. The number of sources follows once their file is there. */
export function AboutCounts() {
  const { t } = useTranslation()
  const { index, words } = useAtlasData()
  const { data: sources } = useQuery(sourcesQuery)
  const { mechanisms } = index
  const running = mechanisms.filter(isRunning).length
  const memberships = mechanisms.flatMap(({ members }) => members)
  const countries = new Set(memberships.map(({ iso3 }) => iso3)).size
  const cited = sources ? Object.values(sources).reduce((sum, list) => sum + list.length, 0) : null
  const facts = [
    { figure: words.number(mechanisms.length), label: t('about.counts.mechanisms', { count: mechanisms.length }) },
    { figure: words.number(countries), label: t('about.counts.countries', { count: countries }) },
    { figure: words.number(memberships.length), label: t('about.counts.memberships', { count: memberships.length }) },
    ...(cited === null ? [] : [{ figure: words.number(cited), label: t('about.counts.sources', { count: cited }) }]),
  ]
  return (
    <div className={styles.counts}>
      <Facts facts={facts} />
      <p className={styles.note}>{t('about.counts.note', { running, ended: mechanisms.length - running })}</p>
    </div>
  )
}
