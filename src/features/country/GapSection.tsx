import { useTranslation } from 'react-i18next'
import { gapAnswer } from '../../derive/country/country-gap-answer.ts'
import type { CountryGap, GapRow } from '../../derive/country/country-gap.ts'
import type { CountryProfile } from '../../derive/country/country-profile.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { Section, Subsection } from '../../ui/layout/Section.tsx'
import { ShortList } from '../../ui/layout/ShortList.tsx'
import styles from './GapSection.module.css'
import type { Iso3 } from '../../domain/ids.ts'
import { FamilyMark } from '../../parts/atlas/FamilyMark.tsx'
import { MechanismName } from '../../parts/links/MechanismName.tsx'
import { useLightUp } from '../../parts/atlas/use-highlight.ts'
import { useGapWords } from './use-gap-words.ts'

const shownFirst = 6

/** Mechanisms that land neighbours or the closest countries are in and the country is not, each with the reason why it stands here. */
export function GapSection({ profile }: { readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { view } = useCurrentView()
  const { gap } = profile
  const answer = gapAnswer(profile.country, gap, view.roles, words)
  const asked = askedOf(gap)
  return (
    <Section
      title={t('country.gap.title')}
      note={asked === 'nobody' ? null : t('country.gap.note', { asked, closest: gap.closest, roles: view.roles })}
    >
      {answer === null ? null : <p className={styles.answer}>{answer}</p>}
      {asked === 'nobody' ? <p>{t('country.gap.nobody')}</p> : null}
      {asked === 'neighbours' ? <p className={styles.apart}>{t('country.gap.no-closest')}</p> : null}
      {asked === 'closest' ? <p className={styles.apart}>{t('country.gap.no-neighbours')}</p> : null}
      {asked !== 'nobody' && gap.rows.length === 0 ? <p>{t('country.gap.none')}</p> : null}
      <GapRows rows={gap.rows} profile={profile} />
      {gap.otherRole.length > 0 ? (
        <Subsection title={t('country.gap.other-role')} note={t('country.gap.other-role-note')}>
          <GapRows rows={gap.otherRole} profile={profile} />
        </Subsection>
      ) : null}
    </Section>
  )
}

/** Who is looked at: land neighbours, the countries that share most mechanisms, both, or nobody, where there are none. */
function askedOf({ neighbours, closest }: CountryGap): 'both' | 'neighbours' | 'closest' | 'nobody' {
  if (neighbours > 0) return closest > 0 ? 'both' : 'neighbours'
  return closest > 0 ? 'closest' : 'nobody'
}

function GapRows({ rows, profile }: { readonly rows: readonly GapRow[]; readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  const { number } = useAtlasData().words
  return (
    <ShortList
      first={shownFirst}
      words={{ all: t('country.gap.all', { count: number(rows.length) }), fewer: t('country.fewer') }}
      className={styles.rows}
    >
      {rows.map((row) => (
        <li key={row.mechanism.id}>
          <GapEntry row={row} profile={profile} />
        </li>
      ))}
    </ShortList>
  )
}

interface Props {
  readonly row: GapRow
  readonly profile: CountryProfile
}

/** One mechanism that the country is not in: what it is, who near the country is in it, and what ties the country to it already. */
function GapEntry({ row, profile: { country, gap } }: Props) {
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
