import { useTranslation } from 'react-i18next'
import type { CountryProfile } from '../../derive/country/country-profile.ts'
import { PrintedMap } from '../../parts/print/PrintedMap.tsx'
import { PrintPage } from '../../parts/print/PrintPage.tsx'
import styles from './CountryPrint.module.css'
import { PrintedGapTable } from './PrintedGapTable.tsx'
import { PrintedMemberships } from './PrintedMemberships.tsx'
import { useAreaNames } from './use-area-names.ts'

/** The map is small: its names are sized for a picture of so many pixels. */
const mapAcross = 430

/** One country on one sheet: what it is in, what those near it are in and it is not, and where that is. */
export function CountryPrint({ profile }: { readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  const { country } = profile
  const about = [useAreaNames(country), t(`country.status.${country.status}`)].filter(Boolean).join(' · ')
  return (
    <PrintPage title={country.name} about={about}>
      <div className={styles.content}>
        <PrintedMemberships profile={profile} />
        <PrintedMap className={styles.map} across={mapAcross} />
        <PrintedGapTable profile={profile} />
      </div>
    </PrintPage>
  )
}
