import { Label, Radio, RadioGroup } from 'react-aria-components'
import styles from './FormatChoice.module.css'

interface Props<Key extends string> {
  readonly label: string
  readonly value: Key
  /** `note` says what a format is good for. */
  readonly options: readonly { readonly key: Key; readonly label: string; readonly note: string }[]
  readonly isDisabled: boolean
  readonly onChange: (key: Key) => void
}

/** One of a few formats, each with a word on what it is good for. */
export function FormatChoice<Key extends string>({ label, value, options, isDisabled, onChange }: Props<Key>) {
  const choose = (chosen: string) => {
    const option = options.find(({ key }) => key === chosen)
    if (option) onChange(option.key)
  }
  return (
    <RadioGroup className={styles.group ?? ''} value={value} isDisabled={isDisabled} onChange={choose}>
      <Label className="visually-hidden">{label}</Label>
      {options.map((option) => (
        <Radio key={option.key} value={option.key} className={styles.option ?? ''}>
          <span className={styles.mark} />
          <span>
            <span className={styles.name}>{option.label}</span>
            <span className={styles.note}>{option.note}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
