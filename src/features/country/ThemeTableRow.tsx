import { useTranslation } from 'react-i18next'
import type { CoveredTheme } from '../../derive/country/country-profile-themes.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import { MechanismShortName } from '../../parts/links/MechanismShortName.tsx'
import { ThemeLink } from '../../parts/links/PlaceLink.tsx'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import styles from './ThemesSection.module.css'

const named = 2

/** One covered theme: in how many mechanisms, and which of them give it the best place. */
export function ThemeTableRow({ row }: { readonly row: CoveredTheme }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { theme, count, bestRank, best } = row
  return (
    <tr>
      <th scope="row">
        <ThemeLink code={theme.code} className={styles.theme}>
          {t(`theme.short.${theme.code}`)}
        </ThemeLink>
      </th>
      <td>{words.number(count)}</td>
      <td>
        {t('country.themes.rank', { rank: bestRank ?? 0 })} <BestMechanisms mechanisms={best} />
      </td>
    </tr>
  )
}

function BestMechanisms({ mechanisms }: { readonly mechanisms: readonly Mechanism[] }) {
  const { t } = useTranslation()
  const more = mechanisms.length - named
  return (
    <>
      {mechanisms.slice(0, named).map((mechanism, at) => (
        <span key={mechanism.id}>
          {at > 0 ? ' · ' : null}
          <MechanismShortName mechanism={mechanism} className={styles.best} />
        </span>
      ))}
      {more > 0 ? <span className={styles.more}> {t('country.themes.more', { count: more })}</span> : null}
    </>
  )
}
