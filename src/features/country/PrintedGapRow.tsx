import { useTranslation } from 'react-i18next'
import type { GapRow } from '../../derive/country/country-gap.ts'
import { namedCountries } from '../../derive/country/country-print.ts'
import type { CountryProfile } from '../../derive/country/country-profile.ts'
import { nameInUse } from '../../derive/membership/name-in-use.ts'
import type { Iso3 } from '../../domain/ids.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import styles from './PrintedGapRow.module.css'
import { useGapWords } from './use-gap-words.ts'

interface Props {
  readonly row: GapRow
  readonly profile: CountryProfile
  /** True where it may take as many lines as it needs. */
  readonly roomy: boolean
}

/** One mechanism of the printed gap: two lines, unless there is room for all it could say. */
export function PrintedGapRow({ row, profile, roomy }: Props) {
  const { t } = useTranslation()
  const say = useGapWords(profile.country)
  const { mechanism, family, neighbours, closest } = row
  const inUse = nameInUse(mechanism)
  const about = [t(`level.${mechanism.level}`), family === null ? '' : t(`family.${family}`)].filter(Boolean)
  return (
    <tr className={`${styles.row} ${roomy ? '' : styles.tight}`}>
      <th scope="row">
        <span className={styles.line}>
          <b>{inUse ?? mechanism.name}</b>
          {inUse ? ` · ${mechanism.name}` : null}
        </span>
        <span className={styles.about}>{about.join(' · ')}</span>
      </th>
      <Countries iso3s={neighbours} all={profile.gap.neighbours} roomy={roomy} />
      <Countries iso3s={closest} all={profile.gap.closest} roomy={roomy} />
      <td>
        <span className={styles.lines}>{[say.tie(row), say.shortArea(row)].filter(Boolean).join(' ')}</span>
      </td>
    </tr>
  )
}

interface CountriesProps {
  readonly iso3s: readonly Iso3[]
  readonly all: number
  readonly roomy: boolean
}

function Countries({ iso3s, all, roomy }: CountriesProps) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  if (iso3s.length === 0) return <td>–</td>
  return (
    <td>
      <span className={styles.lines}>
        <b>{t('print.gap.of', { count: iso3s.length, all })}</b> {namedCountries(iso3s, words, roomy)}
      </span>
    </td>
  )
}
