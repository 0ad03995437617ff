import type { KeyboardEvent } from 'react'
import type { MechanismId } from '../../domain/ids.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { withCompared } from '../../view/go.ts'
import { keyOfResult, type ResultGroup } from './use-search-results.ts'
import { mechanismOf } from '../../view/place-lookups.ts'

/**
 * Hears Alt and Enter in the search field: the mechanism that the arrow keys point at, else the best one, is added to the comparison
 * or taken out again, and the results stay open.
 */
export function usePickedByKey(groups: readonly ResultGroup[]) {
  const { view, go } = useCurrentView()
  return (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || !event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    const id = mechanismAt(groups, pointedKey(event.currentTarget))
    if (id) go(withCompared(view, id))
  }
}

/** The key of the option that the arrow keys point at; null while they point at none. */
function pointedKey(field: HTMLElement): string | null {
  const option = document.getElementById(field.getAttribute('aria-activedescendant') ?? '')
  return option?.dataset['key'] ?? null
}

function mechanismAt(groups: readonly ResultGroup[], key: string | null): MechanismId | null {
  const results = groups.flatMap((group) => group.results)
  const result = key === null ? results[0] : results.find((one) => keyOfResult(one) === key)
  return result ? mechanismOf(result.place) : null
}
