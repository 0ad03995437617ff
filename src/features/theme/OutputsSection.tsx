import { useTranslation } from 'react-i18next'
import type { OutputRow } from '../../derive/theme/theme-profile-outputs.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { ShortList } from '../../ui/layout/ShortList.tsx'
import styles from './OutputsSection.module.css'
import { MechanismShortName } from '../../parts/links/MechanismShortName.tsx'
import { SourceMarks } from '../../parts/sources/SourceMarks.tsx'

const shownFirst = 6

/** What mechanisms produced on the theme, the newest first. */
export function OutputsSection({ outputs }: { readonly outputs: readonly OutputRow[] }) {
  const { t } = useTranslation()
  const { number } = useAtlasData().words
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

/** One output: year, title, kind, whose it is, what it is for. The title leads to the document where a source gives its address. */
function ThemeOutput({ row: { mechanism, output } }: { readonly row: OutputRow }) {
  const { t } = useTranslation()
  const { title, kind, year, text, url, sources } = output
  return (
    <div className={styles.entry}>
      <span className={styles.year}>{year ?? t('theme-page.outputs.no-year')}</span>
      <div>
        <p className={styles.title}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </p>
        <p className={styles.about}>
          {t(`output-kind.${kind}`)}
          {' · '}
          <MechanismShortName mechanism={mechanism} />
        </p>
        <p>
          {text}
          <SourceMarks mechanism={mechanism.id} sources={sources} />
        </p>
      </div>
    </div>
  )
}
