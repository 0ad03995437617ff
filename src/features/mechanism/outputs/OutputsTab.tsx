import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { gapsAbout } from '../../../derive/mechanism/mechanism-gaps.ts'
import { matchesFilter, type OutputFilter, outputsByYear } from '../../../derive/mechanism/mechanism-outputs.ts'
import type { Output } from '../../../domain/record.ts'
import { Section } from '../../../ui/layout/Section.tsx'
import { Nothing } from '../tab/Nothing.tsx'
import { OutputFilters } from './OutputFilters.tsx'
import styles from './Outputs.module.css'
import { OutputTimeline } from './OutputTimeline.tsx'
import type { TabProps } from '../tab/tab-props.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import { Entries } from '../../../ui/layout/Entries.tsx'
import { RecordOutput } from './RecordOutput.tsx'

/** What it has produced: on a time axis, and as a list that kind and theme narrow. */
export function OutputsTab({ mechanism, record: { outputs, gaps } }: TabProps) {
  const { t } = useTranslation()
  const [filter, setFilter] = useState<OutputFilter>({ kind: null, theme: null })
  const [pointed, setPointed] = useState<Output | null>(null)
  const shown = outputs.filter((output) => matchesFilter(output, filter))
  if (outputs.length === 0) {
    return (
      <Section title={t('mechanism.outputs.heading')}>
        <Nothing text={t('mechanism.outputs.none')} gaps={gapsAbout('outputs', gaps)} />
      </Section>
    )
  }
  return (
    <>
      <Section title={t('mechanism.outputs.heading')} note={t('mechanism.outputs.colours')}>
        <OutputTimeline outputs={outputs} shown={shown} pointed={pointed} />
        <div className={styles.filters}>
          <OutputFilters outputs={outputs} filter={filter} onChange={setFilter} />
          <p className={styles.count} role="status">
            {t('mechanism.outputs.shown', { count: shown.length, all: outputs.length })}
          </p>
        </div>
      </Section>
      <OutputList mechanism={mechanism.id} outputs={shown} onPoint={setPointed} />
    </>
  )
}

interface Props {
  readonly mechanism: MechanismId
  readonly outputs: readonly Output[]
  /** Told which output the pointer or the focus rests on, null when it leaves. */
  readonly onPoint: (output: Output | null) => void
}

/** Outputs by year, newest first, those without a year apart at the end. */
function OutputList({ mechanism, outputs, onPoint }: Props) {
  const { t } = useTranslation()
  if (outputs.length === 0) return <Nothing text={t('mechanism.outputs.none-match')} />
  return outputsByYear(outputs).map(({ year, outputs: of }) => (
    <Section key={year} title={year === null ? t('mechanism.outputs.undated') : String(year)}>
      <Entries>
        {of.map((output) => (
          <RecordOutput key={output.title} mechanism={mechanism} output={output} onPoint={onPoint} />
        ))}
      </Entries>
    </Section>
  ))
}
