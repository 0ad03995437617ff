import { Button } from 'react-aria-components'
import styles from './FilterChip.module.css'
import { Icon } from './Icon.tsx'

interface Props {
  readonly label: string
  /** What pressing it does: "Remove filter: Member: Ghana". It must contain the label. */
  readonly removeLabel: string
  readonly onRemove: () => void
}

/** A filter that is in use; pressing it takes it out. */
export function FilterChip({ label, removeLabel, onRemove }: Props) {
  return (
    <Button className={styles.chip ?? ''} aria-label={removeLabel} onPress={onRemove}>
      <span className={styles.label}>{label}</span>
      <Icon name="close" size={12} />
    </Button>
  )
}
