import { useTranslation } from 'react-i18next'
import { gapsAbout } from '../../../derive/mechanism/mechanism-gaps.ts'
import { Section } from '../../../ui/layout/Section.tsx'
import { Nothing } from '../tab/Nothing.tsx'
import { StructureChart } from './StructureChart.tsx'
import { StructureList } from './StructureList.tsx'
import type { TabProps } from '../tab/tab-props.ts'

/** Its bodies: who reports to whom as a picture, and each with its task. */
export function StructuresTab({ mechanism, record }: TabProps) {
  const { t } = useTranslation()
  const { structures, gaps } = record
  if (structures.length === 0) {
    return (
      <Section title={t('mechanism.structures.chart')}>
        <Nothing text={t('mechanism.structures.none')} gaps={gapsAbout('structures', gaps)} />
      </Section>
    )
  }
  return (
    <>
      <Section title={t('mechanism.structures.chart')} note={t('mechanism.structures.hint')}>
        <StructureChart mechanism={mechanism.id} bodies={structures} />
      </Section>
      <Section title={t('mechanism.structures.list', { count: structures.length })}>
        <StructureList mechanism={mechanism.id} bodies={structures} />
      </Section>
    </>
  )
}
