import { useId, useState } from 'react'
import styles from './EmbedDialog.module.css'

interface Props {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

/** Smaller than that nothing can be read, larger than that is a slip of the hand. */
const range = { least: 240, most: 3000 }

/** A number of pixels. What lies outside the range is not taken over, and says so by the browser's own means. */
export function PixelField({ label, value, onChange }: Props) {
  const id = useId()
  const [text, setText] = useState(String(value))
  const change = (typed: string) => {
    setText(typed)
    const number = Number(typed)
    if (Number.isInteger(number) && number >= range.least && number <= range.most) onChange(number)
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.number}
        type="number"
        min={range.least}
        max={range.most}
        value={text}
        onChange={({ target }) => change(target.value)}
        onBlur={() => setText(String(value))}
      />
    </div>
  )
}
