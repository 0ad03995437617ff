import { useTranslation } from 'react-i18next'
import { namesInLanguages, otherNames } from '../../../derive/mechanism/mechanism-names.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { SourceMarks } from '../../../parts/sources/SourceMarks.tsx'
import { useFormats } from '../../../parts/atlas/use-formats.ts'
import { Definitions } from '../../../ui/layout/Definitions.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import styles from './OverviewFacts.module.css'
import type { TabProps } from '../tab/tab-props.ts'

/** Names, ties and ways to reach it. */
export function OverviewFacts({ mechanism, record }: TabProps) {
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
