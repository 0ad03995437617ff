import { useTranslation } from 'react-i18next'
import { gapsAbout } from '../../../derive/mechanism/mechanism-gaps.ts'
import { ChairList } from './ChairList.tsx'
import { ChairPicture } from './ChairPicture.tsx'
import { MeetingList } from './MeetingList.tsx'
import { Nothing } from '../tab/Nothing.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { Statement } from '../tab/Statement.tsx'
import { Succession } from '../head/Succession.tsx'
import type { TabProps } from '../tab/tab-props.ts'

/** When it was founded, what it followed and what followed it, who chaired it, where it met. */
export function HistoryTab({ record }: TabProps) {
  const { t } = useTranslation()
  const { id, established, origin, chairs, meetings, gaps, succeeds, succeeded_by: after } = record
  return (
    <>
      <Section
        title={
          established === null
            ? t('mechanism.history.founded-unknown')
            : t('mechanism.history.founded', { year: String(established) })
        }
      >
        <Statement mechanism={id} text={origin.text} sources={origin.sources} />
        <Succession label={t('mechanism.succession.before')} ids={succeeds} />
        <Succession label={t('mechanism.succession.after')} ids={after} />
      </Section>
      <Section title={t('mechanism.history.chairs')}>
        {chairs.length > 0 ? (
          <>
            <ChairPicture chairs={chairs} />
            <ChairList mechanism={id} chairs={chairs} />
          </>
        ) : (
          <Nothing text={t('mechanism.history.no-chairs')} gaps={gapsAbout('chairs', gaps)} />
        )}
      </Section>
      <Section title={t('mechanism.history.meetings', { count: meetings.length })}>
        {meetings.length > 0 ? (
          <MeetingList mechanism={id} meetings={meetings} />
        ) : (
          <Nothing text={t('mechanism.history.no-meetings')} gaps={gapsAbout('meetings', gaps)} />
        )}
      </Section>
    </>
  )
}
