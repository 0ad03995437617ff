import { useTranslation } from 'react-i18next'
import { isRunning } from '../../derive/membership/running-mechanisms.ts'
import type { PriorityRow } from '../../derive/theme/theme-profile-priorities.ts'
import { MechanismName } from '../../parts/links/MechanismName.tsx'
import { SourceMarks } from '../../parts/sources/SourceMarks.tsx'
import styles from './PriorityEntry.module.css'

/** The place that one mechanism gives the theme, and what it wants there, in the words of its record. */
export function PriorityEntry({ row }: { readonly row: PriorityRow }) {
  const { t } = useTranslation()
  const { mechanism, rank, central, since, statement, sources } = row
  const others = [
    isRunning(mechanism) ? [] : t(`status.${mechanism.status}`),
    since === null ? [] : t('theme-page.priorities.since', { year: String(since) }),
  ].flat()
  return (
    <div className={styles.entry}>
      <span className={styles.rank}>
        <span className="visually-hidden">{t('theme-page.priorities.rank')} </span>
        {rank}
      </span>
      <div className={styles.text}>
        <p className={styles.name}>
          <MechanismName mechanism={mechanism} />
        </p>
        {central || others.length > 0 ? (
          <p className={styles.about}>
            {central ? <span className={styles.central}>{t('theme-page.priorities.central')}</span> : null}
            {central && others.length > 0 ? ' · ' : null}
            {others.join(' · ')}
          </p>
        ) : null}
        <p>
          {statement}
          <SourceMarks mechanism={mechanism.id} sources={sources} />
        </p>
      </div>
    </div>
  )
}
