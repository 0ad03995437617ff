import { useRef, type MouseEvent, type PointerEvent } from 'react'
import type { MechanismId } from '../../domain/ids.ts'
import { useHighlights } from '../../parts/atlas/use-highlight.ts'

/** Pixels around its middle in which a dot is meant though the pointer misses it: a target of 24 pixels. */
const reach = 12

/** The link in a box whose middle is nearest to a point; null where none is within reach. */
function nearestDot(box: Element, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }) {
  let best: HTMLAnchorElement | null = null
  let least = reach
  for (const link of box.querySelectorAll('a')) {
    const { left, top, width, height } = link.getBoundingClientRect()
    const away = Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY)
    if (away > least) continue
    best = link
    least = away
  }
  return best
}

/**
 * Handlers for the box of the dots, which are smaller than a finger: between them the nearest one lights up and is pressed. A press on a dot
 * itself is left to its link. `ids` says which mechanism each link leads to, in their order.
 */
export function useNearestDot(ids: readonly MechanismId[]) {
  const highlights = useHighlights()
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
