import { useTranslation } from 'react-i18next'
import type { OutputRow } from '../../derive/theme/theme-profile-outputs.ts'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { ShortList } from '../../ui/layout/ShortList.tsx'
import { ThemeOutput } from './ThemeOutput.tsx'
import styles from './OutputsSection.module.css'

const shownFirst = 6

/** What mechanisms produced on the theme, the newest first. */
export function OutputsSection({ outputs }: { readonly outputs: readonly OutputRow[] }) {
  const { t } = useTranslation()
  const { number } = useAtlas().words
  if (outputs.length === 0) return null
  return (
    <Section title={t('theme-page.outputs.title')} note={t('theme-page.outputs.note')}>
      <ShortList
        first={shownFirst}
        words={{
          all: t('theme-page.outputs.all', { count: number(outputs.length) }),
          fewer: t('theme-page.fewer'),
        }}
        className={styles.rows}
      >
        {outputs.map((row) => (
          <li key={`${row.mechanism.id} ${row.output.title} ${row.output.year}`}>
            <ThemeOutput row={row} />
          </li>
        ))}
      </ShortList>
    </Section>
  )
}
