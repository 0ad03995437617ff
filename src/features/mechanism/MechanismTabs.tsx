import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { MechanismDetail } from '../../domain/atlas-files.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { Tabs } from '../../ui/layout/Tabs.tsx'
import { usePrinting } from '../../ui/hooks/use-printing.ts'
import { mechanismTabs, type MechanismTab } from '../../domain/view-options.ts'
import { ContributionsTab } from './overview/ContributionsTab.tsx'
import { FundingTab } from './funding/FundingTab.tsx'
import { HistoryTab } from './history/HistoryTab.tsx'
import { MembersTab } from './members/MembersTab.tsx'
import { OutputsTab } from './outputs/OutputsTab.tsx'
import { OverviewTab } from './overview/OverviewTab.tsx'
import { PartnersTab } from './overview/PartnersTab.tsx'
import { SourcesTab } from './overview/SourcesTab.tsx'
import type { TabProps } from './tab/tab-props.ts'
import styles from './MechanismTabs.module.css'
import { gapsAbout } from '../../derive/mechanism/mechanism-gaps.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Nothing } from './tab/Nothing.tsx'
import { StructureChart } from './structures/StructureChart.tsx'
import { StructureList } from './structures/StructureList.tsx'

const contents: Readonly<Record<MechanismTab, ComponentType<TabProps>>> = {
  overview: OverviewTab,
  members: MembersTab,
  structures: StructuresTab,
  funding: FundingTab,
  outputs: OutputsTab,
  contributions: ContributionsTab,
  partners: PartnersTab,
  history: HistoryTab,
  sources: SourcesTab,
}

interface Props {
  readonly mechanism: Mechanism
  readonly record: MechanismDetail
  readonly tab: MechanismTab
}

/** The parts of a record by subject. The link holds which one is open; what colours the map stays. All of them are printed, whichever is open. */
export function MechanismTabs({ mechanism, record, tab }: Props) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const printing = usePrinting()
  const Content = contents[tab]
  return (
    <>
      <div hidden={printing}>
        <Tabs
          label={t('mechanism.tabs')}
          value={tab}
          options={mechanismTabs.map((key) => ({ key, label: t(`mechanism.tab.${key}`) }))}
          onChange={(chosen) => go({ ...view, place: { kind: 'mechanism', id: mechanism.id, tab: chosen } })}
        >
          <Content mechanism={mechanism} record={record} />
        </Tabs>
      </div>
      {printing ? <PrintedRecord mechanism={mechanism} record={record} /> : null}
    </>
  )
}

/** All parts of a record one below the other, for paper. They end with the sources by number, as the facts cite them. */
function PrintedRecord({ mechanism, record }: TabProps) {
  const { t } = useTranslation()
  return mechanismTabs.map((tab) => {
    const Content = contents[tab]
    return (
      <section key={tab} className={styles.part} data-lists-sources aria-label={t(`mechanism.tab.${tab}`)}>
        <h2 className={styles.title}>{t(`mechanism.tab.${tab}`)}</h2>
        <Content mechanism={mechanism} record={record} />
      </section>
    )
  })
}

/** Its bodies: who reports to whom as a picture, and each with its task. */
function StructuresTab({ mechanism, record }: TabProps) {
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
