import { useTranslation } from 'react-i18next'
import type { Unreached } from '../../derive/theme/theme-profile-unreached.ts'
import { CountryLinks } from '../../parts/links/CountryLinks.tsx'
import { MechanismName } from '../../parts/links/MechanismName.tsx'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { Section, Subsection } from '../../ui/layout/Section.tsx'
import styles from './UnreachedSection.module.css'

/** UN Member States without any: on no list of a mechanism with this priority, by region. */
export function UnreachedSection({ unreached }: { readonly unreached: Unreached }) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const { count, regions } = unreached
  return (
    <Section
      title={t('theme-page.unreached.title', { count })}
      note={t('theme-page.unreached.note', { count, roles: view.roles })}
    >
      <ReachedByRule unreached={unreached} />
      {regions.map(({ region, iso3s }) => (
        <Subsection
          key={region}
          title={t('theme-page.unreached.region', {
            region: region ? t(`country.area.${region}`) : t('theme-page.unreached.elsewhere'),
            count: iso3s.length,
          })}
        >
          <CountryLinks iso3s={iso3s} />
        </Subsection>
      ))}
    </Section>
  )
}

/** Processes that are open to these countries by rule alone, so that the list is not read as being shut out. */
function ReachedByRule({ unreached: { byRule } }: { readonly unreached: Unreached }) {
  const { t } = useTranslation()
  if (byRule.length === 0) return null
  return (
    <div className={styles.rule}>
      <p>{t('theme-page.unreached.by-rule')}</p>
      <ul>
        {byRule.map(({ mechanism, count }) => (
          <li key={mechanism.id}>
            <MechanismName mechanism={mechanism} /> {t('theme-page.unreached.of-them', { count })}
          </li>
        ))}
      </ul>
    </div>
  )
}
