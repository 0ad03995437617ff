import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sourcesQuery } from '../../../api/atlas-queries.ts'
import { SourceEntry } from '../../../parts/sources/SourceEntry.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { Skeleton } from '../../../ui/layout/Skeleton.tsx'
import { Remarks } from './Remarks.tsx'
import styles from './Sources.module.css'
import type { TabProps } from '../tab/tab-props.ts'

/** What the record rests on. Where sources differ and what was not found stands first. */
export function SourcesTab({ mechanism, record }: TabProps) {
  const { t } = useTranslation()
  const { data, isPending } = useQuery(sourcesQuery)
  const sources = data?.[mechanism.id] ?? []
  return (
    <>
      <Section title={t('mechanism.sources.conflicts', { count: record.conflicts.length })}>
        <Remarks mechanism={mechanism.id} remarks={record.conflicts} none={t('mechanism.sources.no-conflicts')} />
      </Section>
      <Section title={t('mechanism.sources.gaps', { count: record.gaps.length })}>
        <Remarks mechanism={mechanism.id} remarks={record.gaps} none={t('mechanism.sources.no-gaps')} />
      </Section>
      <Section title={t('mechanism.sources.all', { count: sources.length })} note={t('mechanism.sources.numbers')}>
        {isPending ? <Skeleton label={t('source.loading')} /> : null}
        <ol className={styles.sources}>
          {sources.map((source) => (
            <li key={source.id} id={`source-${source.id.slice(1)}`} className={styles.source}>
              <span className={styles.number}>{source.id.slice(1)}</span>
              <SourceEntry source={source} />
            </li>
          ))}
        </ol>
      </Section>
    </>
  )
}
