import { useTranslation } from 'react-i18next'
import type { CountryProfile } from '../../derive/country/country-profile.ts'
import { CloseLink } from '../../parts/links/CloseLink.tsx'
import { PanelFrame } from '../../ui/layout/PanelFrame.tsx'
import { ChairsSection } from './ChairsSection.tsx'
import { CountryFacts } from './CountryFacts.tsx'
import { CountryChips, CountryNames } from './CountryHead.tsx'
import { CountryPrint } from './CountryPrint.tsx'
import { CountryTools } from './CountryTools.tsx'
import { GapSection } from './GapSection.tsx'
import { MembershipsSection } from './MembershipsSection.tsx'
import { ClosestSection, NeighboursSection } from './SharedSections.tsx'
import { StatementsSections } from './StatementsSections.tsx'
import { ThemesSection } from './ThemesSection.tsx'
import styles from './CountryPage.module.css'

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
