import { useTranslation } from 'react-i18next'
import type { CountryProfile } from '../../derive/country/country-profile.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { Facts } from '../../ui/layout/Facts.tsx'
import styles from './CountryFacts.module.css'

/** The figures of a country, and under them what they count. */
export function CountryFacts({ profile }: { readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  const { number } = useAtlasData().words
  const { memberships, chairs, themes } = profile
  const inRole = (wanted: boolean) =>
    memberships.current
      .filter(({ role }) => (role === 'member') === wanted)
      .reduce((sum, { rows }) => sum + rows.length, 0)
  const member = inRole(true)
  const otherwise = inRole(false)
  const chairing = chairs.filter(({ current }) => current).length
  const covered = themes.filter(({ count }) => count > 0).length
  const facts = [
    { figure: number(member), label: t('country.facts.member', { count: member }) },
    { figure: number(otherwise), label: t('country.facts.otherwise', { count: otherwise }) },
    { figure: number(chairing), label: t('country.facts.chairs', { count: chairing }) },
    { figure: number(covered), label: t('country.facts.themes', { all: themes.length }) },
  ]
  return (
    <div className={styles.facts}>
      <Facts facts={facts} />
      <p className={styles.counted}>{t('country.facts.counted')}</p>
    </div>
  )
}
