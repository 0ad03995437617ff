import { useTranslation } from 'react-i18next'
import { isRecentMeeting, latestMeeting } from '../../../derive/mechanism/mechanism-history.ts'
import type { MechanismDetail } from '../../../domain/atlas-files.ts'
import type { Mechanism } from '../../../domain/atlas-index.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import type { Meeting } from '../../../domain/record.ts'
import { useAtlas } from '../../../parts/atlas/atlas-context.ts'
import { SourceMarks } from '../../../parts/sources/SourceMarks.tsx'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { Statement } from '../tab/Statement.tsx'
import { Succession } from './Succession.tsx'

interface Props {
  readonly mechanism: Mechanism
  readonly record: MechanismDetail | undefined
}

/** That a mechanism no longer works, what shows it, and which one goes on in its place; nothing for the others. */
export function EndedNotice({ mechanism, record }: Props) {
  const { t } = useTranslation()
  if (mechanism.status !== 'dormant' && mechanism.status !== 'superseded') return null
  return (
    <Notice title={t(`mechanism.ended.${mechanism.status}`)}>
      {record ? <Statement mechanism={mechanism.id} {...record.status_note} /> : null}
      {record ? <LatestMeeting mechanism={mechanism.id} meetings={record.meetings} /> : null}
      <Succession label={t('mechanism.succession.after')} ids={mechanism.succeededBy} />
    </Notice>
  )
}

interface MeetingProps {
  readonly mechanism: MechanismId
  readonly meetings: readonly Meeting[]
}

/** The latest meeting that the record holds; where it is recent, whose it may be, so that it does not contradict the status. */
function LatestMeeting({ mechanism, meetings }: MeetingProps) {
  const { t } = useTranslation()
  const { year } = useAtlas()
  const latest = latestMeeting(meetings)
  if (latest === null) return null
  return (
    <p>
      {t('mechanism.ended.last-meeting', { name: latest.name, year: String(latest.year) })}
      <SourceMarks mechanism={mechanism} sources={latest.sources} />{' '}
      {isRecentMeeting(latest, year) ? t('mechanism.ended.recent') : null}
    </p>
  )
}
