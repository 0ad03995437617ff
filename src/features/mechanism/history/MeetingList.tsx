import { useTranslation } from 'react-i18next'
import { meetingText } from '../../../derive/mechanism/content-entries.ts'
import { meetingsByYear } from '../../../derive/mechanism/mechanism-history.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import type { Meeting } from '../../../domain/record.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { CountryLink } from '../../../parts/links/PlaceLink.tsx'
import { SourceMarks } from '../../../parts/sources/SourceMarks.tsx'
import styles from './History.module.css'
import { useFoundEntry } from '../tab/use-found-entry.ts'

interface Props {
  readonly mechanism: MechanismId
  readonly meetings: readonly Meeting[]
}

/** Meetings by year, newest first: what met, at which level, where. */
export function MeetingList({ mechanism, meetings }: Props) {
  const { t } = useTranslation()
  return (
    <ol className={styles.list}>
      {meetingsByYear(meetings).map(({ year, meetings: of }) => (
        <li key={year} className={styles.entry}>
          <span className={styles.year}>{year === null ? t('mechanism.history.undated') : String(year)}</span>
          <ul className={styles.meetings}>
            {of.map((meeting) => (
              <MeetingEntry key={meeting.name + (meeting.place ?? '')} mechanism={mechanism} meeting={meeting} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

interface EntryProps {
  readonly mechanism: MechanismId
  readonly meeting: Meeting
}

function MeetingEntry({ mechanism, meeting }: EntryProps) {
  const { t } = useTranslation()
  const found = useFoundEntry()
  const { name, level, place, iso3, sources } = meeting
  const { words } = useAtlasData()
  const isCountry = iso3 !== null && place !== null && words.compare(place, words.country(iso3)) === 0
  return (
    <li {...found(meetingText(meeting))}>
      <bdi lang="en">{name}</bdi> <SourceMarks mechanism={mechanism} sources={sources} />
      <p className={styles.note}>
        {[level ? t(`meeting-level.${level}`) : null, isCountry ? null : place].filter(Boolean).join(' · ')}
        {iso3 ? (
          <>
            {' · '}
            <CountryLink iso3={iso3} className={styles.place} />
          </>
        ) : null}
      </p>
    </li>
  )
}
