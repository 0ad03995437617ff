import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/layout/Section.tsx'
import { CentralPriorities } from './CentralPriorities.tsx'
import { OverviewFacts } from './OverviewFacts.tsx'
import { Statement } from '../tab/Statement.tsx'
import { Succession } from '../head/Succession.tsx'
import type { TabProps } from '../tab/tab-props.ts'
import { useFoundEntry } from '../tab/use-found-entry.ts'
import { fundCards } from '../../../derive/mechanism/mechanism-funds.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { ViewLink } from '../../../parts/links/PlaceLink.tsx'
import styles from './OverviewTab.module.css'

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
      <SecretariatSection record={record} />
      {ended ? null : (
        <Section title={t('mechanism.overview.status')}>
          <Statement mechanism={id} {...status} />
        </Section>
      )}
      <OverviewFacts mechanism={mechanism} record={record} />
    </>
  )
}

/** Who hosts it, since when, and what the record says of it. */
function SecretariatSection({ record: { id, secretariat } }: Pick<TabProps, 'record'>) {
  const { t } = useTranslation()
  const found = useFoundEntry()
  const { host, since, text, sources } = secretariat
  return (
    <Section title={t('mechanism.overview.secretariat')}>
      {host ? (
        <p>
          <strong>
            <bdi lang="en" {...found(host)}>
              {host}
            </bdi>
          </strong>
          {since ? ` · ${t('mechanism.period.since', { from: String(since) })}` : null}
        </p>
      ) : null}
      <Statement mechanism={id} text={text} sources={sources} />
    </Section>
  )
}

/** The way from the overview to each fund of the mechanism. */
function FundTeasers({ mechanism, record }: TabProps) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const funding = { ...view, place: { kind: 'mechanism', id: mechanism.id, tab: 'funding' } as const }
  return fundCards(record.outputs, record.structures).map(({ title }) => (
    <ViewLink key={title} view={funding} className={styles.teaser}>
      <span className={styles.kind}>{t('mechanism.funds.kind')}</span>
      <bdi lang="en">{title}</bdi>
    </ViewLink>
  ))
}
