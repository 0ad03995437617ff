import { useTranslation } from 'react-i18next'
import type { GapRow } from '../../derive/country/country-gap.ts'
import type { CountryProfile } from '../../derive/country/country-profile.ts'
import type { Iso3 } from '../../domain/ids.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { FamilyMark } from '../../parts/atlas/FamilyMark.tsx'
import { MechanismName } from '../../parts/links/MechanismName.tsx'
import { useLightUp } from '../../parts/atlas/use-highlight.ts'
import styles from './GapEntry.module.css'
import { useGapWords } from './use-gap-words.ts'

interface Props {
  readonly row: GapRow
  readonly profile: CountryProfile
}

/** One mechanism that the country is not in: what it is, who near the country is in it, and what ties the country to it already. */
export function GapEntry({ row, profile: { country, gap } }: Props) {
  const { t } = useTranslation()
  const say = useGapWords(country)
  const { mechanism, family, neighbours, closest } = row
  const tie = say.tie(row)
  const area = say.area(row)
  return (
    <div className={styles.entry}>
      <p className={styles.name}>
        <MechanismName mechanism={mechanism} />
      </p>
      <p className={styles.about}>
        {family ? (
          <span className={styles.family}>
            <FamilyMark family={family} />
            {t(`family.${family}`)}
          </span>
        ) : null}
        <span>{say.reach(mechanism)}</span>
      </p>
      <Reason
        count={t('country.gap.neighbours', { count: neighbours.length, all: gap.neighbours })}
        iso3s={neighbours}
      />
      <Reason count={t('country.gap.closest', { count: closest.length, all: gap.closest })} iso3s={closest} />
      {area ? <p className={styles.about}>{area}</p> : null}
      {tie ? <p className={styles.tie}>{tie}</p> : null}
    </div>
  )
}

/** How many of those near the country are in the mechanism, and which; they light up while pointed at. */
function Reason({ count, iso3s }: { readonly count: string; readonly iso3s: readonly Iso3[] }) {
  const { words } = useAtlasData()
  const light = useLightUp({ kind: 'countries', iso3s })
  if (iso3s.length === 0) return null
  return (
    <p className={styles.reason} onPointerEnter={light.onPointerEnter} onPointerLeave={light.onPointerLeave}>
      <b className={styles.count}>{count}</b> {words.list(iso3s.map((iso3) => words.country(iso3)))}
    </p>
  )
}
