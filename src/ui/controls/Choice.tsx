import { useId } from 'react'
import styles from './Choice.module.css'
import { Field, fieldControl } from './Field.tsx'

interface Props<Key extends string> {
  readonly label: string
  /** Null while nothing is chosen. */
  readonly value: Key | null
  readonly options: readonly { readonly key: Key; readonly label: string }[]
  readonly onChange: (key: Key) => void
  /** What stands there while nothing is chosen. */
  readonly empty?: string
}

/** One of many, in the browser's own list: on a phone that is the one that thumbs know. */
export function Choice<Key extends string>({ label, value, options, onChange, empty = '' }: Props<Key>) {
  const id = useId()
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        className={`${fieldControl} ${styles.select}`}
        value={value ?? ''}
        onChange={({ target }) => {
          const chosen = options.find(({ key }) => key === target.value)
          if (chosen) onChange(chosen.key)
        }}
      >
        {value === null ? <option value="">{empty}</option> : null}
        {options.map(({ key, label: name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}
