import { useTranslation } from 'react-i18next'
import type { ThemeProfile } from '../../derive/theme/theme-profile.ts'
import type { PriorityRow } from '../../derive/theme/theme-profile-priorities.ts'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { Section, Subsection } from '../../ui/layout/Section.tsx'
import { ShortList } from '../../ui/layout/ShortList.tsx'
import styles from './PrioritiesSection.module.css'
import { PriorityEntry } from './PriorityEntry.tsx'

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
  const { number } = useAtlas().words
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
