import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mechanismQuery, sourcesQuery } from '../../api/atlas-queries.ts'
import { headNames } from '../../derive/mechanism/mechanism-names.ts'
import { footprintIn } from '../../derive/membership/membership-index.ts'
import { participantsOf } from '../../derive/membership/participation.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { MechanismId } from '../../domain/ids.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { CloseLink } from '../../parts/links/CloseLink.tsx'
import { CompareToggle } from '../../parts/compare/CompareToggle.tsx'
import { LoadFailure } from '../../parts/atlas/LoadFailure.tsx'
import { PriorityBar } from '../../parts/priorities/PriorityBar.tsx'
import { PanelFrame } from '../../ui/layout/PanelFrame.tsx'
import { Skeleton } from '../../ui/layout/Skeleton.tsx'
import type { MechanismTab } from '../../domain/view-options.ts'
import styles from './head/Head.module.css'
import { HeadChips } from './head/HeadChips.tsx'
import { HeadFacts } from './head/HeadFacts.tsx'
import { HeadNames } from './head/HeadNames.tsx'
import { MechanismTabs } from './MechanismTabs.tsx'
import { isRecentMeeting, latestMeeting } from '../../derive/mechanism/mechanism-history.ts'
import type { MechanismDetail } from '../../domain/atlas-files.ts'
import type { Meeting } from '../../domain/record.ts'
import { SourceMarks } from '../../parts/sources/SourceMarks.tsx'
import { Notice } from '../../ui/layout/Notice.tsx'
import { Statement } from './tab/Statement.tsx'
import { Succession } from './head/Succession.tsx'

interface Props {
  readonly id: MechanismId
  readonly tab: MechanismTab
}

/** Everything that the record of one mechanism holds, each fact with its sources. Nothing where the Atlas does not know the id. */
export function MechanismPanel({ id, tab }: Props) {
  const mechanism = useAtlasData().memberships.mechanisms.get(id)
  return mechanism ? <KnownMechanism mechanism={mechanism} tab={tab} /> : null
}

/** The head stands at once, since the index holds it; the tabs follow when the record is there. */
function KnownMechanism({ mechanism, tab }: { readonly mechanism: Mechanism; readonly tab: MechanismTab }) {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const record = useQuery(mechanismQuery(mechanism.file))
  const sources = useQuery(sourcesQuery)
  const names = headNames(mechanism, record.data ?? null)
  const colours = participantsOf(footprintIn(memberships, mechanism.id)).length > 0
  return (
    <PanelFrame
      title={names.title}
      above={<HeadChips mechanism={mechanism} />}
      below={<HeadNames names={names} />}
      close={
        <span className={styles.actions}>
          <CompareToggle mechanism={mechanism} look="words" />
          <CloseLink label={t('mechanism.close')} />
        </span>
      }
    >
      <EndedNotice mechanism={mechanism} record={record.data} />
      <div className={styles.profile}>
        <HeadFacts mechanism={mechanism} unlisted={record.data?.members_unlisted} />
        <PriorityBar mechanism={mechanism} colours={colours} />
      </div>
      {sources.error ? <LoadFailure what="sources" error={sources.error} retry={sources.refetch} /> : null}
      {record.error ? <LoadFailure what="record" error={record.error} retry={record.refetch} /> : null}
      {record.data ? <MechanismTabs mechanism={mechanism} record={record.data} tab={tab} /> : null}
      {record.isPending ? <Skeleton label={t('mechanism.loading')} /> : null}
    </PanelFrame>
  )
}

interface EndedNoticeProps {
  readonly mechanism: Mechanism
  readonly record: MechanismDetail | undefined
}

/** That a mechanism no longer works, what shows it, and which one goes on in its place; nothing for the others. */
function EndedNotice({ mechanism, record }: EndedNoticeProps) {
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
  const { year } = useAtlasData()
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
