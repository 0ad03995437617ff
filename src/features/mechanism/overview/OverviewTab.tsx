import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/layout/Section.tsx'
import { CentralPriorities } from './CentralPriorities.tsx'
import { Statement } from '../tab/Statement.tsx'
import { Succession } from '../head/Succession.tsx'
import type { TabProps } from '../tab/tab-props.ts'
import { useFoundEntry } from '../tab/use-found-entry.ts'
import { fundCards } from '../../../derive/mechanism/mechanism-funds.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { ViewLink } from '../../../parts/links/PlaceLink.tsx'
import styles from './OverviewTab.module.css'
import { namesInLanguages, otherNames } from '../../../derive/mechanism/mechanism-names.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { SourceMarks } from '../../../parts/sources/SourceMarks.tsx'
import { useFormats } from '../../../parts/atlas/use-formats.ts'
import { Definitions } from '../../../ui/layout/Definitions.tsx'

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

/** Names, ties and ways to reach it. */
function OverviewFacts({ mechanism, record }: TabProps) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const formats = useFormats()
  const names = namesInLanguages(record)
  const others = otherNames(record)
  const entries = [
    { term: t('mechanism.facts.linked'), value: words.list(record.linked_to) },
    { term: t('mechanism.facts.languages'), value: words.list(record.languages.map(formats.language)) },
    { term: t('mechanism.facts.website'), value: record.website ? <Website url={record.website} /> : null },
    {
      term: t('mechanism.facts.names'),
      value:
        names.length > 0 ? (
          <>
            {names.map(({ language, name }) => (
              <p key={language}>
                <span className={styles.language}>{formats.language(language)}</span> <bdi lang={language}>{name}</bdi>
              </p>
            ))}
            <SourceMarks mechanism={mechanism.id} sources={record.names_sources} />
          </>
        ) : null,
    },
    {
      term: t('mechanism.facts.also'),
      value: others.length > 0 ? others.map((name) => <p key={name}>{name}</p>) : null,
    },
    {
      term: t('mechanism.facts.survey'),
      value: record.survey_2019 === null ? null : t(`mechanism.facts.survey-${record.survey_2019 ? 'yes' : 'no'}`),
    },
  ]
  return (
    <Section title={t('mechanism.overview.facts')}>
      <Definitions entries={entries} />
    </Section>
  )
}

/** The address without its scheme, as people say it. */
function Website({ url }: { readonly url: string }) {
  const shown = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {shown}
    </a>
  )
}
