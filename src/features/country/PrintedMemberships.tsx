import { useTranslation } from 'react-i18next'
import { formerText, printedMemberships, type PrintedMembership } from '../../derive/country/country-print-rows.ts'
import type { CountryProfile } from '../../derive/country/country-profile.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import styles from './PrintedMemberships.module.css'

/** What the country is in, with role, year, date of the list and terms in the chair; below it what is open to it by rule, what it left and what has ended. */
export function PrintedMemberships({ profile }: { readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { country, memberships } = profile
  const { rules, left, ended, unlisted } = memberships
  const rows = printedMemberships(profile, words)
  const former = (of: typeof left) => of.map((row) => formerText(row, words))
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('country.memberships.title')}</h2>
      {country.file === null ? <p>{t('country.unnamed')}</p> : null}
      {country.file !== null && rows.length === 0 ? <p>{t('country.memberships.none')}</p> : null}
      {rows.length > 0 ? <MembershipTable rows={rows} /> : null}
      <Named title={t('country.rule.title')} names={rules.map(({ mechanism }) => mechanism.short)} />
      <Named title={t('country.memberships.left')} names={former(left)} />
      <Named title={t('country.memberships.unlisted')} names={former(unlisted)} />
      <Named title={t('country.memberships.ended')} names={former(ended)} />
    </section>
  )
}

function MembershipTable({ rows }: { readonly rows: readonly PrintedMembership[] }) {
  const { t } = useTranslation()
  const heads = ['mechanism', 'role', 'since', 'list', 'chair'] as const
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`print.memberships.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, role, since, list, chair }) => (
            <tr key={`${row.mechanism.id} ${role}`}>
              <th scope="row">{row.mechanism.short}</th>
              <td>{role}</td>
              <td>{since ?? '–'}</td>
              <td>{list ? `${list.year}${list.old ? '*' : ''}` : t('print.memberships.undated')}</td>
              <td>{chair ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.key}>
        {t('print.memberships.key', { old: rows.some(({ list }) => list?.old) ? 'yes' : 'no' })}
      </p>
    </>
  )
}

function Named({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <p className={styles.named}>
      <b>{title}:</b> {names.join(' · ')}
    </p>
  )
}
