import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import styles from './ToggleChips.module.css'

interface Props<Key extends string> {
  readonly label: string
  /** The chip that stands for no restriction; it is on while none of the others is. */
  readonly all: string
  readonly options: readonly { readonly key: Key; readonly label: string }[]
  readonly chosen: readonly Key[]
  readonly onChange: (chosen: readonly Key[]) => void
}

const allKey = ''

/** Chips of which several can be on at a time, and one that puts all the others off. */
export function ToggleChips<Key extends string>({ label, all, options, chosen, onChange }: Props<Key>) {
  const choose = (keys: Set<string | number>) => {
    const none = keys.has(allKey) && chosen.length > 0
    onChange(none ? [] : options.map(({ key }) => key).filter((key) => keys.has(key)))
  }
  return (
    <ToggleButtonGroup
      className={styles.chips ?? ''}
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={chosen.length ? chosen : [allKey]}
      onSelectionChange={choose}
    >
      <ToggleButton id={allKey} className={styles.chip ?? ''}>
        {all}
      </ToggleButton>
      {options.map((option) => (
        <ToggleButton key={option.key} id={option.key} className={styles.chip ?? ''}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
