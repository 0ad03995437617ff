import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import styles from './Tabs.module.css'
import { useTopOfContent } from '../hooks/use-top-of-content.ts'

interface Props<Key extends string> {
  readonly label: string
  readonly value: Key
  readonly options: readonly { readonly key: Key; readonly label: string }[]
  readonly onChange: (key: Key) => void
  /** What the chosen tab holds. */
  readonly children: ReactNode
}

/**
 * Tabs whose row wraps instead of running out and stays in sight while the content scrolls. Arrow keys move between them, Enter or
 * Space chooses, so that walking past a tab leaves no trace in the history.
 */
export function Tabs<Key extends string>({ label, value, options, onChange, children }: Props<Key>) {
  const { top, row } = useTopOfContent(value)
  const choose = (chosen: string | number) => {
    const option = options.find(({ key }) => key === chosen)
    if (option && option.key !== value) onChange(option.key)
  }
  return (
    <AriaTabs className={styles.tabs ?? ''} selectedKey={value} onSelectionChange={choose} keyboardActivation="manual">
      <div ref={top} />
      <div ref={row} className={styles.row}>
        <TabList className={styles.list ?? ''} aria-label={label}>
          {options.map((option) => (
            <Tab key={option.key} id={option.key} className={styles.tab ?? ''}>
              {option.label}
            </Tab>
          ))}
        </TabList>
      </div>
      <TabPanel id={value} className={styles.content ?? ''}>
        {children}
      </TabPanel>
    </AriaTabs>
  )
}
