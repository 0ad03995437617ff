import { useTranslation } from 'react-i18next'
import type { GapCountry } from '../../../derive/theme/theme-gaps.ts'
import { CountryLinks } from '../../../parts/links/CountryLinks.tsx'
import { Section, Subsection } from '../../../ui/layout/Section.tsx'
import { GapCountries } from './GapCountries.tsx'

/** Territories, observers and others in no mechanism with the theme: those that take part in another, and those on no list at all. */
export function GapsOthersSection({ others }: { readonly others: readonly GapCountry[] }) {
  const { t } = useTranslation()
  const elsewhere = others.filter((one) => one.elsewhere > 0)
  const nowhere = others.filter((one) => one.elsewhere === 0)
  if (others.length === 0) return null
  return (
    <Section title={t('overlaps.gaps.others.title', { count: others.length })} note={t('overlaps.gaps.others.note')}>
      {elsewhere.length > 0 ? (
        <Subsection title={t('overlaps.gaps.others.elsewhere', { count: elsewhere.length })}>
          <GapCountries countries={elsewhere} />
        </Subsection>
      ) : null}
      {nowhere.length > 0 ? (
        <Subsection title={t('overlaps.gaps.others.nowhere', { count: nowhere.length })}>
          <CountryLinks iso3s={nowhere.map(({ iso3 }) => iso3)} />
        </Subsection>
      ) : null}
    </Section>
  )
}
