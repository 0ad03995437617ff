import { useRef, type MouseEvent, type PointerEvent } from 'react'
import type { MechanismId } from '../../domain/ids.ts'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { nearestDot } from './nearest-dot.ts'

/**
 * Handlers for the box of the dots, which are smaller than a finger: between them the nearest one lights up and is pressed. A press on a dot
 * itself is left to its link. `ids` says which mechanism each link leads to, in their order.
 */
export function useNearestDot(ids: readonly MechanismId[]) {
  const { highlights } = useAtlas()
  const shown = useRef<MechanismId | null>(null)
  const show = (id: MechanismId | null) => {
    if (id === shown.current) return
    shown.current = id
    highlights.set(id === null ? null : { kind: 'mechanism', id })
  }
  return {
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (isOnDot(event)) shown.current = null
      else show(idAt(event, ids))
    },
    onPointerLeave: () => show(null),
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (!isOnDot(event)) nearestDot(event.currentTarget, event)?.click()
    },
  }
}

function isOnDot({ target }: { readonly target: EventTarget }): boolean {
  return target instanceof Element && target.closest('a') !== null
}

function idAt(event: PointerEvent<HTMLElement>, ids: readonly MechanismId[]): MechanismId | null {
  const link = nearestDot(event.currentTarget, event)
  return (link && ids[[...event.currentTarget.querySelectorAll('a')].indexOf(link)]) ?? null
}
