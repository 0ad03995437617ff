import { useTranslation } from 'react-i18next'
import type { StatementRow } from '../../derive/country/country-profile-statements.ts'
import { CountryLinks } from '../../parts/links/CountryLinks.tsx'
import { MechanismShortName } from '../../parts/links/MechanismShortName.tsx'
import { SourceMarks } from '../../parts/sources/SourceMarks.tsx'
import styles from './StatementEntry.module.css'

/** One sentence of a record about the country, with the mechanism it comes from and the other countries it is said of. */
export function StatementEntry({ row }: { readonly row: StatementRow }) {
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
