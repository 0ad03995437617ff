import { useEffect, useRef } from 'react'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { isTextField } from '../../ui/hooks/is-text-field.ts'
import type { AtlasView } from '../../view/atlas-view.ts'
import { focusHeading, focusIfSeen, pageHeading, panelId, rowOf } from './focus-places.ts'
import { layoutOf, mechanismOf, pageOf } from '../../view/place-lookups.ts'

/** Frames in which the heading of a page that is still being loaded is waited for: some seconds. */
const patience = 240

interface Trail {
  /** What had the focus last. */
  last: HTMLElement | null
  /** The part of the page around it. */
  part: HTMLElement | null
  /** What had it last outside the panel: where closing leads back to. Never a text field, which would open a keyboard. */
  outside: HTMLElement | null
}

/**
 * Keeps the focus from getting lost when the view changes and takes away what had it. On another page it goes to the heading; in the world
 * back to where the panel was opened from, or to the row of what was open; on the same page to the first control of the part it was in.
 * A focus that still stands somewhere is left there.
 */
export function useArrival(): void {
  const { view } = useCurrentView()
  const trail = useTrail()
  const before = useRef(view)
  useEffect(() => {
    const from = before.current
    before.current = view
    if (from === view || hasFocus()) return undefined
    if (pageOf(from.place) === pageOf(view.place)) {
      keepNear(trail.current)
      return undefined
    }
    const layout = layoutOf(view.place)
    const atGoal = layout === 'stage' || (layout === 'list' && goBack(trail.current, from))
    return atGoal ? undefined : focusWhenThere()
  }, [view, trail])
}

function useTrail() {
  const trail = useRef<Trail>({ last: null, part: null, outside: null })
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return
      const inPanel = target.closest(`#${panelId}`) !== null
      const part = target.closest<HTMLElement>('search, section, article, header, main')
      const outside = isTextField(target) ? null : target
      trail.current = { last: target, part, outside: inPanel ? trail.current.outside : outside }
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [])
  return trail
}

function hasFocus(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body
}

/** Where the focus was taken away with its control (not left on purpose): the first control of the same part, or the heading. */
function keepNear({ last, part }: Trail): void {
  if (!last || last.isConnected) return
  const near = part?.isConnected ? part.querySelector<HTMLElement>('input, button, a[href]') : null
  if (!focusIfSeen(near)) focusHeading(pageHeading())
}

function goBack({ outside }: Trail, { place }: AtlasView): boolean {
  const left = mechanismOf(place)
  return focusIfSeen(outside) || (left !== null && focusIfSeen(rowOf(left)))
}

/** Focuses the heading once it is there, unless the reader moves the focus first. Returns how to give up. */
function focusWhenThere(): () => void {
  let frame = 0
  let left = patience
  const attempt = () => {
    left -= 1
    if (hasFocus() || left < 0 || focusHeading(pageHeading())) return
    frame = requestAnimationFrame(attempt)
  }
  frame = requestAnimationFrame(attempt)
  return () => cancelAnimationFrame(frame)
}
