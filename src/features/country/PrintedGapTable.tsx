import { useTranslation } from 'react-i18next'
import { gapAnswer } from '../../derive/country/country-gap-answer.ts'
import { printedGap, namedCountries } from '../../derive/country/country-print.ts'
import type { CountryProfile } from '../../derive/country/country-profile.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { usePrintedLink } from '../../parts/print/use-printed-link.ts'
import styles from './PrintedGapTable.module.css'
import type { GapRow } from '../../derive/country/country-gap.ts'
import { nameInUse } from '../../derive/membership/name-in-use.ts'
import type { Iso3 } from '../../domain/ids.ts'
import { useGapWords } from './use-gap-words.ts'

/** The gap as a table for paper: as many rows as a sheet holds, and how many more there are under which link. */
export function PrintedGapTable({ profile }: { readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  const link = usePrintedLink()
  const { words } = useAtlasData()
  const { view } = useCurrentView()
  const { gap } = profile
  const answer = gapAnswer(profile.country, gap, view.roles, words)
  const { rows, more, roomy } = printedGap(gap)
  const nobody = gap.neighbours + gap.closest === 0
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('country.gap.title')}</h2>
      {answer === null ? null : <p>{answer}</p>}
      {nobody ? <p>{t('country.gap.nobody')}</p> : null}
      {!nobody && rows.length === 0 ? <p>{t('country.gap.none')}</p> : null}
      {rows.length > 0 ? (
        <table className={styles.table}>
          <GapHeads profile={profile} />
          <tbody>
            {rows.map((row) => (
              <PrintedGapRow key={row.mechanism.id} row={row} profile={profile} roomy={roomy} />
            ))}
          </tbody>
        </table>
      ) : null}
      {more > 0 ? <p className={styles.more}>{t('print.more', { count: more, link })}</p> : null}
      <OtherRoles profile={profile} />
    </section>
  )
}

function GapHeads({ profile: { gap } }: { readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  return (
    <thead>
      <tr>
        <th scope="col">{t('print.gap.mechanism')}</th>
        <th scope="col">{t('print.gap.neighbours', { count: gap.neighbours })}</th>
        <th scope="col">{t('print.gap.closest', { count: gap.closest, roles: view.roles })}</th>
        <th scope="col">{t('print.gap.tie')}</th>
      </tr>
    </thead>
  )
}

function OtherRoles({ profile: { gap } }: { readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const names = gap.otherRole.flatMap(({ mechanism, ownRole }) =>
    ownRole === null ? [] : [t('print.gap.in-role', { name: mechanism.short, role: t(`role.${ownRole}`) })],
  )
  if (names.length === 0) return null
  return (
    <p className={styles.other}>
      <b>{t('country.gap.other-role')}:</b> {words.list(names)}
    </p>
  )
}

interface Props {
  readonly row: GapRow
  readonly profile: CountryProfile
  /** True where it may take as many lines as it needs. */
  readonly roomy: boolean
}

/** One mechanism of the printed gap: two lines, unless there is room for all it could say. */
function PrintedGapRow({ row, profile, roomy }: Props) {
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
