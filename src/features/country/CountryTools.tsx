import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sourcesQuery } from '../../api/atlas-queries.ts'
import { countryTable } from '../../derive/country/country-csv.ts'
import type { CountryProfile } from '../../derive/country/country-profile.ts'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { PrintButton } from '../../parts/print/PrintButton.tsx'
import { SaveTable } from '../../parts/print/SaveTable.tsx'
import styles from './CountryTools.module.css'

/** What can be taken from the page of a country: a table, once its sources are loaded, and a printed sheet. */
export function CountryTools({ profile }: { readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  const { words } = useAtlas()
  const { data: sources } = useQuery(sourcesQuery)
  return (
    <div className={styles.tools}>
      {sources && profile.country.file !== null ? (
        <SaveTable text={t('csv.download')} tableOf={(origin) => countryTable(profile, sources, origin, words)} />
      ) : null}
      <PrintButton />
    </div>
  )
}
