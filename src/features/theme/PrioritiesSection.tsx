import { useTranslation } from 'react-i18next'
import type { ThemeProfile } from '../../derive/theme/theme-profile.ts'
import type { PriorityRow } from '../../derive/theme/theme-profile-priorities.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { Section, Subsection } from '../../ui/layout/Section.tsx'
import { ShortList } from '../../ui/layout/ShortList.tsx'
import styles from './PrioritiesSection.module.css'
import { isRunning } from '../../derive/membership/running-mechanisms.ts'
import { MechanismName } from '../../parts/links/MechanismName.tsx'
import { SourceMarks } from '../../parts/sources/SourceMarks.tsx'

const shownFirst = 8

/** Who works on the theme, by the place it has among their priorities. */
export function PrioritiesSection({ profile }: { readonly profile: ThemeProfile }) {
  const { t } = useTranslation()
  const { running, ended } = profile
  return (
    <Section title={t('theme-page.priorities.title')} note={t('theme-page.priorities.note')}>
      {running.length === 0 ? <p>{t('theme-page.priorities.none')}</p> : null}
      <Priorities rows={running} />
      {ended.length > 0 ? (
        <Subsection title={t('theme-page.priorities.ended')}>
          <Priorities rows={ended} />
        </Subsection>
      ) : null}
    </Section>
  )
}

function Priorities({ rows }: { readonly rows: readonly PriorityRow[] }) {
  const { t } = useTranslation()
  const { number } = useAtlasData().words
  return (
    <ShortList
      first={shownFirst}
      words={{ all: t('theme-page.priorities.all', { count: number(rows.length) }), fewer: t('theme-page.fewer') }}
      className={styles.rows}
    >
      {rows.map((row) => (
        <li key={row.mechanism.id}>
          <PriorityEntry row={row} />
        </li>
      ))}
    </ShortList>
  )
}

/** The place that one mechanism gives the theme, and what it wants there, in the words of its record. */
function PriorityEntry({ row }: { readonly row: PriorityRow }) {
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
