import { useTranslation } from 'react-i18next'
import type { GapCountry } from '../../../derive/theme/theme-gaps.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { NotedCountry, notedCountries } from '../../../parts/links/NotedCountry.tsx'
import styles from './GapCountries.module.css'

/** Countries in a running line, each with the number of its other mechanisms, and a mark where it sits in one with the theme in a role that does not count. */
export function GapCountries({ countries }: { readonly countries: readonly GapCountry[] }) {
  return (
    <ul className={notedCountries}>
      {countries.map((country) => (
        <NotedCountry key={country.iso3} iso3={country.iso3}>
          <Elsewhere country={country} />
        </NotedCountry>
      ))}
    </ul>
  )
}

function Elsewhere({ country: { elsewhere, otherRole } }: { readonly country: GapCountry }) {
  const { t } = useTranslation()
  const { memberships, words } = useAtlasData()
  const names = words.list(otherRole.flatMap((id) => memberships.mechanisms.get(id)?.short ?? []))
  return (
    <>
      <span className={styles.elsewhere}>
        {' '}
        <span aria-hidden="true">{words.number(elsewhere)}</span>
        <span className="visually-hidden">{t('overlaps.gaps.list.elsewhere-in', { count: elsewhere })}</span>
      </span>
      {names === '' ? null : <span className={styles.role}> {t('overlaps.gaps.list.other-role', { names })}</span>}
    </>
  )
}
