import { useSyncExternalStore } from 'react'
import type { MechanismId } from '../../domain/ids.ts'
import { useCurrentView } from './current-view.ts'
import { useHighlights } from './use-highlight.ts'
import { sceneOfPlace } from '../../view/place-lookups.ts'

/** The compared mechanism on which a pointer or the focus rests while a comparison is open; null where it rests on none. Renders anew only when that changes. */
export function useComparedFocus(): MechanismId | null {
  const { view } = useCurrentView()
  const highlights = useHighlights()
  return useSyncExternalStore(highlights.subscribe, () => {
    const lit = highlights.get()
    if (sceneOfPlace(view.place).kind !== 'compared' || lit?.kind !== 'mechanism') return null
    return view.compared.includes(lit.id) ? lit.id : null
  })
}
