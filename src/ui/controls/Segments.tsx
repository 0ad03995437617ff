import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import styles from './Segments.module.css'

interface Props<Key extends string> {
  readonly label: string
  readonly value: Key
  readonly options: readonly { readonly key: Key; readonly label: string }[]
  readonly onChange: (key: Key) => void
}

/** One of a few, all visible: a segmented switch. */
export function Segments<Key extends string>({ label, value, options, onChange }: Props<Key>) {
  const choose = (keys: Iterable<string | number>) => {
    const chosen = options.find(({ key }) => [...keys].includes(key))
    if (chosen) onChange(chosen.key)
  }
  return (
    <ToggleButtonGroup
      className={styles.segments ?? ''}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
    >
      {options.map((option) => (
        <ToggleButton key={option.key} id={option.key} className={styles.segment ?? ''}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
