import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { mechanismTabs, type MechanismTab } from '../../view/atlas-view.ts'
import styles from './PrintedRecord.module.css'
import type { TabProps } from './tab/tab-props.ts'

interface Props extends TabProps {
  readonly contents: Readonly<Record<MechanismTab, ComponentType<TabProps>>>
}

/** All parts of a record one below the other, for paper. They end with the sources by number, as the facts cite them. */
export function PrintedRecord({ mechanism, record, contents }: Props) {
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
