import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/Section.tsx'
import { CentralPriorities } from './CentralPriorities.tsx'
import { FundTeasers } from './FundTeasers.tsx'
import { OverviewFacts } from './OverviewFacts.tsx'
import { Statement } from './Statement.tsx'
import { Succession } from './Succession.tsx'
import type { TabProps } from './tab-props.ts'

/** What it is, what it works on, how it began, who runs it, and where it stands. */
export function OverviewTab({ mechanism, record }: TabProps) {
  const { t } = useTranslation()
  const { id, summary, origin, status_note: status } = record
  const ended = mechanism.status === 'dormant' || mechanism.status === 'superseded'
  return (
    <>
      <Section title={t('mechanism.overview.summary')}>
        <Statement mechanism={id} {...summary} />
        <FundTeasers mechanism={mechanism} record={record} />
      </Section>
      <CentralPriorities mechanism={mechanism} record={record} />
      <Section title={t('mechanism.overview.origin')}>
        <Statement mechanism={id} {...origin} />
        <Succession label={t('mechanism.succession.before')} ids={record.succeeds} />
        {ended ? null : <Succession label={t('mechanism.succession.after')} ids={record.succeeded_by} />}
      </Section>
      <Section title={t('mechanism.overview.secretariat')}>
        {record.secretariat.host ? (
          <p>
            <strong>
              <bdi lang="en">{record.secretariat.host}</bdi>
            </strong>
            {record.secretariat.since
              ? ` · ${t('mechanism.period.since', { from: String(record.secretariat.since) })}`
              : null}
          </p>
        ) : null}
        <Statement mechanism={id} text={record.secretariat.text} sources={record.secretariat.sources} />
      </Section>
      {ended ? null : (
        <Section title={t('mechanism.overview.status')}>
          <Statement mechanism={id} {...status} />
        </Section>
      )}
      <OverviewFacts mechanism={mechanism} record={record} />
    </>
  )
}
