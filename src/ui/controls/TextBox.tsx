import { useId, useState, type KeyboardEvent } from 'react'
import { Field, fieldControl } from './Field.tsx'
import styles from './TextBox.module.css'
import { undoKeyOf } from './undo-key.ts'

interface Props {
  readonly label: string
  readonly value: string
  /** Called with what is typed, without space around it; of a required text never with nothing. */
  readonly onChange: (value: string) => void
  readonly mostLetters: number
  /** How many lines it shows; one is a field of a single line. */
  readonly lines?: number
  /** What is said while a required text is empty; the last one counts until then. */
  readonly required?: string
}

/** A text that is taken over as it is typed. */
export function TextBox({ label, value, onChange, mostLetters, lines = 1, required }: Props) {
  const id = useId()
  const draft = useDraft(value)
  const missing = required !== undefined && draft.text.trim() === ''
  const field = {
    id,
    className: `${fieldControl} ${styles.input}`,
    value: draft.text,
    maxLength: mostLetters,
    'aria-invalid': missing || undefined,
    'aria-describedby': missing ? `${id}-missing` : undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      draft.set(target.value)
      const next = target.value.trim()
      if (next !== value && (required === undefined || next !== '')) onChange(next)
    },
    onBlur: () => draft.set(value),
    onKeyDown: (event: KeyboardEvent) => {
      if (!missing || undoKeyOf(event) !== 'undo') return
      event.preventDefault()
      draft.set(value)
    },
    dir: 'auto',
  }
  return (
    <Field id={id} label={label}>
      {lines > 1 ? <textarea {...field} rows={lines} /> : <input {...field} type="text" />}
      {missing ? (
        <p id={`${id}-missing`} className={styles.missing}>
          {required}
        </p>
      ) : null}
    </Field>
  )
}

/** What stands in the field: space at its end, or nothing, while it is typed. Follows the value when that changes elsewhere. */
function useDraft(value: string) {
  const [text, set] = useState(value)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    if (text.trim() !== value) set(value)
  }
  return { text, set }
}
