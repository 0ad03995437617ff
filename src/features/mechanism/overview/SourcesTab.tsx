import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sourcesQuery } from '../../../api/atlas-queries.ts'
import { SourceEntry } from '../../../parts/sources/SourceEntry.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { Skeleton } from '../../../ui/layout/Skeleton.tsx'
import styles from './Sources.module.css'
import type { TabProps } from '../tab/tab-props.ts'
import { remarkParts } from '../../../derive/mechanism/mechanism-remarks.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import type { Remark } from '../../../domain/record.ts'
import { SourceMarks } from '../../../parts/sources/SourceMarks.tsx'
import { Entries, Entry } from '../../../ui/layout/Entries.tsx'
import { Nothing } from '../tab/Nothing.tsx'

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

interface Props {
  readonly mechanism: MechanismId
  readonly remarks: readonly Remark[]
  /** What is said where there is no remark. */
  readonly none: string
}

/** Remarks on sources; those that they name by number open where they are named. */
function Remarks({ mechanism, remarks, none }: Props) {
  if (remarks.length === 0) return <Nothing text={none} />
  return (
    <Entries>
      {remarks.map((remark) => (
        <Entry key={remark.text}>
          <p>
            <bdi lang="en">
              {remarkParts(remark).map((part) =>
                part.kind === 'words' ? (
                  part.words
                ) : (
                  <SourceMarks key={part.source} mechanism={mechanism} sources={[part.source]} look="number" />
                ),
              )}
            </bdi>
          </p>
        </Entry>
      ))}
    </Entries>
  )
}
