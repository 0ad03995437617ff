import { entryCode } from '../../../domain/content-entry.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { isPlace } from '../../../view/places.ts'

interface FoundProps {
  readonly ref?: (element: HTMLElement | null) => void
  readonly tabIndex?: number
  readonly 'data-found'?: true
}

/** What goes on the element of an entry by its text: of the one that the link names, that it is marked, brought into sight and focused. */
export function useFoundEntry(): (text: string) => FoundProps {
  const { place } = useCurrentView().view
  const wanted = isPlace(place, 'mechanism') ? place.entry : undefined
  return (text) => (wanted === entryCode(text) ? { ref: showEntry, tabIndex: -1, 'data-found': true } : {})
}

/** After the panel has gone to the top of what was chosen. */
function showEntry(element: HTMLElement | null): void {
  if (element === null) return
  requestAnimationFrame(() => {
    element.scrollIntoView({ block: 'nearest' })
    element.focus({ preventScroll: true })
  })
}
