import type { ReactNode } from 'react'
import { Autocomplete, Input, SearchField, useFilter } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import styles from './MenuFinder.module.css'

export interface Finder {
  /** The field's accessible name, and what stands in it while empty. */
  readonly label: string
}

/** A field over a menu that leaves the options whose names hold what is typed; the menu alone where no finder is asked for. */
export function MenuFinder({
  finder,
  children,
}: {
  readonly finder: Finder | undefined
  readonly children: ReactNode
}) {
  const { contains } = useFilter({ sensitivity: 'base' })
  if (!finder) return children
  return (
    <Autocomplete filter={contains}>
      {/* The menu was asked for, and one types at once. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <SearchField className={styles.field ?? ''} aria-label={finder.label} autoFocus>
        <Icon name="search" size={16} />
        <Input className={styles.input ?? ''} placeholder={finder.label} />
      </SearchField>
      {children}
    </Autocomplete>
  )
}
