import { useId, useState, type Key, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './ShortList.module.css'

interface Props<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => Key
  readonly show: (item: Item) => ReactNode
  /** How many stand there at first. */
  readonly first: number
  /** Words of the button that shows the others, and of the one that hides them again. */
  readonly words: { readonly all: string; readonly fewer: string }
  readonly className?: string | undefined
  readonly label?: string | undefined
}

/** A list of which only the first items stand there until the reader asks for all. One item too many is shown at once. */
export function ShortList<Item>({ items, keyOf, show, first, words, className, label }: Props<Item>) {
  const [all, setAll] = useState(false)
  const id = useId()
  const long = items.length > first + 1
  const shown = long && !all ? items.slice(0, first) : items
  return (
    <>
      <ul id={id} className={className} aria-label={label}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{show(item)}</li>
        ))}
      </ul>
      {long ? (
        <div className={styles.more}>
          <Button aria-expanded={all} aria-controls={id} onPress={() => setAll(!all)}>
            {all ? words.fewer : words.all}
          </Button>
        </div>
      ) : null}
    </>
  )
}
