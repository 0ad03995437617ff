import { useTranslation } from 'react-i18next'
import type { CountryProfile } from '../../derive/country-profile.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import styles from './PrintedMemberships.module.css'

/** What the country is in, by role, and what is open to it by rule: short names in running lines. */
export function PrintedMemberships({ profile }: { readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  const { country, memberships } = profile
  const { current, rules, left } = memberships
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('country.memberships.title')}</h2>
      {country.file === null ? <p>{t('country.unnamed')}</p> : null}
      {country.file !== null && current.length === 0 ? <p>{t('country.memberships.none')}</p> : null}
      {current.map(({ role, rows }) => (
        <Named
          key={role}
          title={t(`country.memberships.role.${role}`, { count: rows.length })}
          mechanisms={rows.map(({ mechanism }) => mechanism)}
        />
      ))}
      <Named title={t('country.rule.title')} mechanisms={rules.map(({ mechanism }) => mechanism)} />
      <Named title={t('country.memberships.left')} mechanisms={left.map(({ mechanism }) => mechanism)} />
    </section>
  )
}

function Named({ title, mechanisms }: { readonly title: string; readonly mechanisms: readonly Mechanism[] }) {
  if (mechanisms.length === 0) return null
  return (
    <p className={styles.named}>
      <b>{title}</b> {mechanisms.map(({ short }) => short).join(' · ')}
    </p>
  )
}
