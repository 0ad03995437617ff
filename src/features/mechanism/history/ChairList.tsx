import { useTranslation } from 'react-i18next'
import { chairsNewestFirst } from '../../../derive/mechanism/mechanism-history.ts'
import { periodText } from '../../../derive/mechanism/mechanism-period.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import type { Chair } from '../../../domain/record.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { CountryLink } from '../../../parts/links/PlaceLink.tsx'
import { SourceMarks } from '../../../parts/sources/SourceMarks.tsx'
import { ShortList } from '../../../ui/layout/ShortList.tsx'
import styles from './History.module.css'

interface Props {
  readonly mechanism: MechanismId
  readonly chairs: readonly Chair[]
}

/** Chairs and presidencies, newest first, with what is known of their years. */
export function ChairList({ mechanism, chairs }: Props) {
  const { t } = useTranslation()
  return (
    <ShortList
      className={styles.list}
      first={8}
      words={{
        all: t('mechanism.history.all-chairs', { count: chairs.length }),
        fewer: t('mechanism.history.fewer-chairs'),
      }}
    >
      {chairsNewestFirst(chairs).map((chair) => (
        <ChairEntry key={keyOf(chair)} mechanism={mechanism} chair={chair} />
      ))}
    </ShortList>
  )
}

function keyOf({ iso3, from, to, note }: Chair): string {
  return [iso3, from, to, note].join(' ')
}

interface EntryProps {
  readonly mechanism: MechanismId
  readonly chair: Chair
}

function ChairEntry({ mechanism, chair: { iso3, from, to, note, sources } }: EntryProps) {
  const { words } = useAtlasData()
  return (
    <li className={styles.entry}>
      <span className={styles.year}>{periodText({ from, to }, words)}</span>
      <span>
        {iso3 ? <CountryLink iso3={iso3} className={styles.country} /> : null}
        {iso3 && note ? ' · ' : null}
        {note ? (
          <bdi className={iso3 ? styles.note : undefined} lang="en">
            {note}
          </bdi>
        ) : null}{' '}
        <SourceMarks mechanism={mechanism} sources={sources} />
      </span>
    </li>
  )
}
