import { useId, useState, type ReactNode } from 'react'
import { Button } from '../controls/Button.tsx'
import styles from './ShortList.module.css'
import { usePrinting } from '../hooks/use-printing.ts'

interface Props {
  /** The items, each an `li` with a key. */
  readonly children: readonly ReactNode[]
  /** How many stand there at first. */
  readonly first: number
  /** Words of the button that shows the others, and of the one that hides them again. */
  readonly words: { readonly all: string; readonly fewer: string }
  readonly className?: string | undefined
}

/** A list of which only the first items stand there until the reader asks for all. One item too many is shown at once, and all are printed. */
export function ShortList({ children, first, words, className }: Props) {
  const [all, setAll] = useState(false)
  const printing = usePrinting()
  const id = useId()
  const long = children.length > first + 1
  return (
    <>
      <ul id={id} className={className}>
        {long && !all && !printing ? children.slice(0, first) : children}
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
