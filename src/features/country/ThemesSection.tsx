import { useTranslation } from 'react-i18next'
import { sharesLines } from '../../derive/scene/close-call.ts'
import type { CountryProfile } from '../../derive/country/country-profile.ts'
import type { CoveredTheme } from '../../derive/country/country-profile-themes.ts'
import type { Family } from '../../domain/theme.ts'
import { FamilyMark } from '../../parts/atlas/FamilyMark.tsx'
import { ThemeLink } from '../../parts/links/PlaceLink.tsx'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { Section, Subsection } from '../../ui/layout/Section.tsx'
import { ThemeTableRow } from './ThemeTableRow.tsx'
import styles from './ThemesSection.module.css'

/** Which of the Atlas's themes the country's mechanisms cover, by family, and which none covers. */
export function ThemesSection({ profile }: { readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  const { index, words } = useAtlasData()
  const { view } = useCurrentView()
  const covered = profile.themes.filter(({ count }) => count > 0)
  const missing = profile.themes.filter(({ count }) => count === 0)
  return (
    <Section title={t('country.themes.title')} note={t('country.themes.note', { roles: view.roles })}>
      {sharesLines(profile.shares, words).map((line) => (
        <p key={line} className={styles.share}>
          {line}
        </p>
      ))}
      {covered.length > 0 ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('country.themes.theme')}</th>
              <th scope="col">{t('country.themes.mechanisms')}</th>
              <th scope="col">{t('country.themes.best')}</th>
            </tr>
          </thead>
          {index.families.map((family) => (
            <FamilyRows key={family.code} family={family} themes={covered} />
          ))}
        </table>
      ) : null}
      <MissingThemes themes={missing} />
    </Section>
  )
}

function FamilyRows({ family, themes }: { readonly family: Family; readonly themes: readonly CoveredTheme[] }) {
  const { t } = useTranslation()
  const rows = themes.filter(({ theme }) => theme.family === family.code)
  if (rows.length === 0) return null
  return (
    <tbody>
      <tr>
        <th colSpan={3} scope="rowgroup" className={styles.family}>
          <span className={styles.label}>
            <FamilyMark family={family.code} />
            {t(`family.${family.code}`)}
          </span>
        </th>
      </tr>
      {rows.map((row) => (
        <ThemeTableRow key={row.theme.code} row={row} />
      ))}
    </tbody>
  )
}

function MissingThemes({ themes }: { readonly themes: readonly CoveredTheme[] }) {
  const { t } = useTranslation()
  if (themes.length === 0) return <p className={styles.all}>{t('country.themes.all')}</p>
  return (
    <Subsection title={t('country.themes.missing', { count: themes.length })}>
      <ul className={styles.missing}>
        {themes.map(({ theme }) => (
          <li key={theme.code}>
            <ThemeLink code={theme.code} className={styles.link}>
              <FamilyMark family={theme.family} />
              {t(`theme.short.${theme.code}`)}
            </ThemeLink>
          </li>
        ))}
      </ul>
    </Subsection>
  )
}
