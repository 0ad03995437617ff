import { useTranslation } from 'react-i18next'
import type { ChairRow } from '../../derive/country/country-profile-chairs.ts'
import { MechanismName } from '../../parts/links/MechanismName.tsx'
import { SourceMarks } from '../../parts/sources/SourceMarks.tsx'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { Chip } from '../../ui/controls/Chip.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { ShortList } from '../../ui/layout/ShortList.tsx'
import styles from './ChairsSection.module.css'
import { useYears } from './use-years.ts'

const shownFirst = 8

/** The chairs and presidencies that a country held, those of today first. */
export function ChairsSection({ chairs }: { readonly chairs: readonly ChairRow[] }) {
  const { t } = useTranslation()
  const { number } = useAtlasData().words
  if (chairs.length === 0) return null
  return (
    <Section title={t('country.chairs.title')} note={t('country.chairs.note')}>
      <ShortList
        first={shownFirst}
        words={{ all: t('country.chairs.all', { count: number(chairs.length) }), fewer: t('country.fewer') }}
        className={styles.chairs}
      >
        {chairs.map((row) => (
          <li key={`${row.mechanism.id} ${row.from} ${row.to}`}>
            <ChairEntry row={row} />
          </li>
        ))}
      </ShortList>
    </Section>
  )
}

function ChairEntry({ row }: { readonly row: ChairRow }) {
  const { t } = useTranslation()
  const years = useYears()
  const { mechanism, from, to, current, note, sources } = row
  const endUnknown = !current && from !== null && to === null
  const termYears = endUnknown ? t('mechanism.period.from', { from: String(from) }) : years(from, to)
  return (
    <div className={styles.chair}>
      <span className={styles.years}>{termYears || t('country.years.unknown')}</span>
      <div>
        <p>
          <MechanismName mechanism={mechanism} />
          <SourceMarks mechanism={mechanism.id} sources={sources} />
          {current ? (
            <>
              {' '}
              <Chip tone="good">{t('country.chairs.now')}</Chip>
            </>
          ) : null}
        </p>
        {note ? <p className={styles.note}>{note}</p> : null}
      </div>
    </div>
  )
}
