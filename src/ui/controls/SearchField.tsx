import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import styles from './SearchField.module.css'

interface Props {
  /** Its accessible name and, unless `placeholder` says more, what stands in it while empty. */
  readonly label: string
  readonly placeholder?: string
  /** Name of the button that empties it. */
  readonly clearLabel: string
  readonly value: string
  readonly maxLength: number
  readonly onChange: (value: string) => void
}

/** A text field that narrows what stands below it while one types. Escape empties it. */
export function SearchField({ label, placeholder = label, clearLabel, value, maxLength, onChange }: Props) {
  return (
    <AriaSearchField
      className={styles.field ?? ''}
      aria-label={label}
      value={value}
      maxLength={maxLength}
      onChange={onChange}
    >
      <Icon name="search" size={16} />
      <Input className={styles.input ?? ''} placeholder={placeholder} />
      <Button className={styles.clear ?? ''} aria-label={clearLabel}>
        <Icon name="close" size={14} />
      </Button>
    </AriaSearchField>
  )
}
