import { useTranslation } from 'react-i18next'
import type { CountryProfile } from '../../derive/country/country-profile.ts'
import type { StatementRow } from '../../derive/country/country-profile-statements.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { ShortList } from '../../ui/layout/ShortList.tsx'
import styles from './StatementsSections.module.css'
import { CountryLinks } from '../../parts/links/CountryLinks.tsx'
import { MechanismShortName } from '../../parts/links/MechanismShortName.tsx'
import { SourceMarks } from '../../parts/sources/SourceMarks.tsx'

const shownFirst = 5

/** What the sources say that the country gains, and what came of its mechanisms there. */
export function StatementsSections({ profile }: { readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  return (
    <>
      <Statements title={t('country.gains.title')} note={t('country.gains.note')} rows={profile.gains} />
      <Statements
        title={t('country.contributions.title')}
        note={t('country.contributions.note')}
        rows={profile.contributions}
      />
    </>
  )
}

interface Props {
  readonly title: string
  readonly note: string
  readonly rows: readonly StatementRow[]
}

function Statements({ title, note, rows }: Props) {
  const { t } = useTranslation()
  const { number } = useAtlasData().words
  if (rows.length === 0) return null
  return (
    <Section title={title} note={note}>
      <ShortList
        first={shownFirst}
        words={{ all: t('country.statements-all', { count: number(rows.length) }), fewer: t('country.fewer') }}
        className={styles.statements}
      >
        {rows.map((row) => (
          <li key={`${row.mechanism.id} ${row.text}`}>
            <StatementEntry row={row} />
          </li>
        ))}
      </ShortList>
    </Section>
  )
}

/** One sentence of a record about the country, with the mechanism it comes from and the other countries it is said of. */
function StatementEntry({ row }: { readonly row: StatementRow }) {
  const { t } = useTranslation()
  const { mechanism, text, level, others, sources } = row
  return (
    <div className={styles.entry}>
      <p>
        {text}
        <SourceMarks mechanism={mechanism.id} sources={sources} />
      </p>
      <p className={styles.about}>
        <MechanismShortName mechanism={mechanism} />
        {level ? ` · ${t(`contribution-level.${level}`)}` : null}
      </p>
      {others.length > 0 ? (
        <div className={styles.others}>
          <span>{t('country.said-too')}</span>
          <CountryLinks iso3s={others} />
        </div>
      ) : null}
    </div>
  )
}
