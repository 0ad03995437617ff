import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { gapsTable } from '../../../derive/matrix/matrix-csv.ts'
import { gapMembers, type ThemeGaps } from '../../../derive/theme/theme-gaps.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { CountryLinks } from '../../../parts/links/CountryLinks.tsx'
import { useLightUp } from '../../../parts/atlas/use-highlight.ts'
import { SaveTable } from '../../../parts/print/SaveTable.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { GapCountries } from './GapCountries.tsx'
import styles from './GapsListSection.module.css'

/** By this id the list is found from below. */
export const gapsListId = 'gaps-list'

/** UN Member States in no mechanism with the theme, by M49 sub-region, each with the number of its other mechanisms. */
export function GapsListSection({ gaps }: { readonly gaps: ThemeGaps }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { areas, roles } = gaps
  const members = gapMembers(gaps)
  const count = members.length
  const otherRole = members.filter((country) => country.otherRole.length > 0).length
  const any = gaps.theme === null ? 'yes' : 'no'
  return (
    <div id={gapsListId} tabIndex={-1} className={styles.target}>
      <Section
        title={t('overlaps.gaps.list.title', { count, roles })}
        note={count > 0 ? t('overlaps.gaps.list.note', { roles, any }) : null}
      >
        <div>
          <SaveTable text={t('csv.download')} tableOf={(origin) => gapsTable(gaps, origin, words)} />
        </div>
        {count === 0 ? <p>{t('overlaps.gaps.list.none', { roles, any })}</p> : null}
        {otherRole > 0 ? <p>{t('overlaps.gaps.list.split', { none: count - otherRole, otherRole })}</p> : null}
        <div className={styles.areas}>
          {areas.map((group) => (
            <AreaOfGaps key={group.area} group={group} counted={gaps.theme !== null} />
          ))}
        </div>
      </Section>
    </div>
  )
}

interface AreaProps {
  readonly group: ThemeGaps['areas'][number]
  /** Whether each country has the number of its other mechanisms: of all themes together there is none. */
  readonly counted: boolean
}

/** One sub-region; all its countries light up together while its name is pointed at. */
function AreaOfGaps({ group: { area, countries }, counted }: AreaProps) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const id = useId()
  const light = useLightUp({ kind: 'countries', iso3s: countries.map(({ iso3 }) => iso3) })
  return (
    <section className={styles.area} aria-labelledby={id}>
      <h3 id={id} className={styles.name} onPointerEnter={light.onPointerEnter} onPointerLeave={light.onPointerLeave}>
        {area === '' ? t('overlaps.gaps.list.elsewhere') : t(`country.area.${area}`)}{' '}
        <span className={styles.count}>{words.number(countries.length)}</span>
      </h3>
      {counted ? <GapCountries countries={countries} /> : <CountryLinks iso3s={countries.map(({ iso3 }) => iso3)} />}
    </section>
  )
}
