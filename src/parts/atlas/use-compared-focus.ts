import { useSyncExternalStore } from 'react'
import type { MechanismId } from '../../domain/ids.ts'
import { useAtlas } from './atlas-context.ts'

/** The compared mechanism on which a pointer or the focus rests while a comparison is open; null where it rests on none. Renders anew only when that changes. */
export function useComparedFocus(): MechanismId | null {
  const { highlights, view } = useAtlas()
  return useSyncExternalStore(highlights.subscribe, () => {
    const lit = highlights.get()
    if (view.place.kind !== 'compare' || lit?.kind !== 'mechanism') return null
    return view.compared.includes(lit.id) ? lit.id : null
  })
}
