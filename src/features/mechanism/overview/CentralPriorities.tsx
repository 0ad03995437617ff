import { useTranslation } from 'react-i18next'
import type { Priority } from '../../../domain/record.ts'
import { FamilyMark } from '../../../parts/atlas/FamilyMark.tsx'
import { ThemeLink } from '../../../parts/links/PlaceLink.tsx'
import { useThemes } from '../../../parts/atlas/use-themes.ts'
import { Section } from '../../../ui/layout/Section.tsx'
import { ShortList } from '../../../ui/layout/ShortList.tsx'
import styles from './CentralPriorities.module.css'
import { Statement } from '../tab/Statement.tsx'
import type { TabProps } from '../tab/tab-props.ts'

/** What the mechanism itself puts first, in its own words restated; the other priorities on demand. */
export function CentralPriorities({ mechanism, record }: TabProps) {
  const { t } = useTranslation()
  const themes = record.themes.toSorted(
    (a, b) => Number(b.central ?? false) - Number(a.central ?? false) || a.rank - b.rank,
  )
  const central = themes.filter((theme) => theme.central).length
  if (themes.length === 0) return null
  return (
    <Section title={t('mechanism.overview.priorities')} note={t('mechanism.overview.central', { count: central })}>
      <ShortList
        className={styles.list}
        first={central || 3}
        words={{
          all: t('mechanism.overview.all-priorities', { count: themes.length }),
          fewer: t('mechanism.overview.fewer-priorities'),
        }}
      >
        {themes.map((priority) => (
          <li key={priority.code}>
            <PriorityEntry mechanism={mechanism.id} priority={priority} />
          </li>
        ))}
      </ShortList>
    </Section>
  )
}

interface EntryProps {
  readonly mechanism: TabProps['mechanism']['id']
  readonly priority: Priority
}

function PriorityEntry({ mechanism, priority: { code, rank, since, statement, sources } }: EntryProps) {
  const { t } = useTranslation()
  const theme = useThemes().get(code)
  const about = [t('mechanism.overview.rank', { rank })]
  if (since !== null) about.push(t('mechanism.period.since', { from: String(since) }))
  return (
    <article className={styles.entry}>
      <p className={styles.head}>
        {theme ? <FamilyMark family={theme.family} /> : null}
        <ThemeLink code={code} className={styles.name}>
          {t(`theme.${code}`)}
        </ThemeLink>
      </p>
      <p className={styles.about}>{about.join(' · ')}</p>
      <Statement mechanism={mechanism} text={statement} sources={sources} />
    </article>
  )
}
