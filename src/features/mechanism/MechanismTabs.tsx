import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { MechanismDetail } from '../../domain/atlas-files.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { Tabs } from '../../ui/layout/Tabs.tsx'
import { usePrinting } from '../../ui/hooks/use-printing.ts'
import { mechanismTabs, type MechanismTab } from '../../view/atlas-view.ts'
import { ContributionsTab } from './overview/ContributionsTab.tsx'
import { FundingTab } from './funding/FundingTab.tsx'
import { HistoryTab } from './history/HistoryTab.tsx'
import { MembersTab } from './members/MembersTab.tsx'
import { OutputsTab } from './outputs/OutputsTab.tsx'
import { OverviewTab } from './overview/OverviewTab.tsx'
import { PartnersTab } from './overview/PartnersTab.tsx'
import { PrintedRecord } from './PrintedRecord.tsx'
import { SourcesTab } from './overview/SourcesTab.tsx'
import { StructuresTab } from './structures/StructuresTab.tsx'
import type { TabProps } from './tab/tab-props.ts'

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
  const { view, go } = useAtlas()
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
      {printing ? <PrintedRecord mechanism={mechanism} record={record} contents={contents} /> : null}
    </>
  )
}
