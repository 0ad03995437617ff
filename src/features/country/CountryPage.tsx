import { useTranslation } from 'react-i18next'
import type { CountryProfile } from '../../derive/country/country-profile.ts'
import { CloseLink } from '../../parts/links/CloseLink.tsx'
import { PanelFrame } from '../../ui/layout/PanelFrame.tsx'
import { ChairsSection } from './ChairsSection.tsx'
import { CountryFacts } from './CountryFacts.tsx'
import { GapSection } from './GapSection.tsx'
import { MembershipsSection } from './MembershipsSection.tsx'
import { ClosestSection, NeighboursSection } from './SharedSections.tsx'
import { StatementsSections } from './StatementsSections.tsx'
import { ThemesSection } from './ThemesSection.tsx'
import styles from './CountryPage.module.css'
import { useQuery } from '@tanstack/react-query'
import { sourcesQuery } from '../../api/atlas-queries.ts'
import { countryTable } from '../../derive/country/country-csv.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { PrintButton } from '../../parts/print/PrintButton.tsx'
import { SaveTable } from '../../parts/print/SaveTable.tsx'
import { PrintedMap } from '../../parts/print/PrintedMap.tsx'
import { PrintPage } from '../../parts/print/PrintPage.tsx'
import { PrintedGapTable } from './PrintedGapTable.tsx'
import { PrintedMemberships } from './PrintedMemberships.tsx'
import { useAreaNames } from './use-area-names.ts'
import type { IndexCountry } from '../../domain/country.ts'
import { Chip } from '../../ui/controls/Chip.tsx'

/** The map is small: its names are sized for a picture of so many pixels. */
const mapAcross = 430

/** One country on one sheet: what it is in, what those near it are in and it is not, and where that is. */
function CountryPrint({ profile }: { readonly profile: CountryProfile }) {
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

/** The panel of a country from its finished profile. Sections without anything to say are left out. */
export function CountryPage({ profile }: { readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  const { country } = profile
  const named = country.file !== null
  return (
    <PanelFrame
      title={country.name}
      above={<CountryChips country={country} />}
      below={<CountryNames country={country} />}
      close={<CloseLink label={t('country.close')} />}
    >
      {named ? <CountryFacts profile={profile} /> : <p className={styles.unnamed}>{t('country.unnamed')}</p>}
      {named || profile.memberships.rules.length > 0 ? <MembershipsSection memberships={profile.memberships} /> : null}
      <CountryTools profile={profile} />
      <GapSection profile={profile} />
      <CountryPrint profile={profile} />
      <ChairsSection chairs={profile.chairs} />
      {named ? <ThemesSection profile={profile} /> : null}
      <StatementsSections profile={profile} />
      <ClosestSection profile={profile} />
      {named ? <NeighboursSection profile={profile} /> : null}
    </PanelFrame>
  )
}

/** What can be taken from the page of a country: a table, once its sources are loaded, and a printed sheet. */
function CountryTools({ profile }: { readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
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

/** Where it lies and what standing it has in the United Nations. */
function CountryChips({ country }: { readonly country: IndexCountry }) {
  const { t } = useTranslation()
  const areas = useAreaNames(country)
  return (
    <>
      {areas === '' ? null : <Chip>{areas}</Chip>}
      <Chip>{t(`country.status.${country.status}`)}</Chip>
    </>
  )
}

/** Its other names and what a reader must be told about name or status. */
function CountryNames({ country }: { readonly country: IndexCountry }) {
  const { t } = useTranslation()
  const { name, short, aliases, note } = country
  const others = [...new Set([short, ...aliases])].filter((other) => other !== name)
  return (
    <>
      {others.length > 0 ? <p className={styles.names}>{t('country.also', { names: others.join(' · ') })}</p> : null}
      {note ? <p className={styles.note}>{note}</p> : null}
    </>
  )
}
