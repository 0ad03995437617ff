import type { ComponentProps, ReactNode } from 'react'
import styles from './Entries.module.css'

interface Props {
  /** `ruled` draws a line between entries, `close` sets them near each other. */
  readonly look?: 'ruled' | 'close'
  readonly children: ReactNode
}

/** A list of entries of one or more lines each; put an `Entry` in it for each. */
export function Entries({ look = 'ruled', children }: Props) {
  return <ul className={styles[look]}>{children}</ul>
}

type EntryProps = Pick<
  ComponentProps<'li'>,
  'id' | 'ref' | 'tabIndex' | 'children' | 'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur'
> & {
  /** Set on the entry that a link leads to. */
  readonly 'data-found'?: true
}

export function Entry(props: EntryProps) {
  return <li className={styles.entry} {...props} />
}
