import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import { placeAfter, type MatrixExtent } from './matrix-keys.ts'
import type { MatrixAct, MatrixPlace } from './matrix-model.ts'
import { elementAt, placeOf } from './matrix-place.ts'

interface Request {
  /** The tab stop, and how it is moved. */
  readonly active: MatrixPlace
  readonly setActive: (place: MatrixPlace) => void
  /** Told what a pointer or the focus rests on; null for nothing. */
  readonly point: (place: MatrixPlace | null) => void
  readonly extent: MatrixExtent
  readonly rtl: boolean
  readonly onAct: (place: MatrixPlace, act: MatrixAct) => void
  readonly scrollTo: (place: MatrixPlace) => void
}

/** Moves the one tab stop of a grid by keys and presses. Cells are found by `data-row` and `data-column`. */
export function useMatrixFocus({ active, setActive, point, extent, rtl, onAct, scrollTo }: Request) {
  const table = useRef<HTMLTableElement>(null)
  const moved = useRef(false)
  useLayoutEffect(() => {
    if (!moved.current) return
    moved.current = false
    scrollTo(active)
    elementAt(table.current, active)?.focus({ preventScroll: true })
  })
  const goTo = (place: MatrixPlace) => {
    moved.current = true
    setActive(place)
    point(place)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return
    const acts = event.key === 'Enter' || event.key === ' '
    const next = placeAfter(active, { key: event.key, ctrl: event.ctrlKey, rtl }, extent)
    if (!acts && !next) return
    event.preventDefault()
    if (next) goTo(next)
    else onAct(active, event.key === ' ' || event.shiftKey ? 'choose' : 'open')
  }
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target)
    if (!place) return
    goTo(place)
    onAct(place, event.shiftKey ? 'choose' : 'open')
  }
  return { ref: table, handlers: { onKeyDown, onClick, ...pointing(active, point) } }
}

/** Leaving the table with the pointer goes back to what has the focus. */
function pointing(active: MatrixPlace, point: Request['point']) {
  return {
    onPointerOver: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') point(placeOf(event.target))
    },
    onPointerLeave: ({ currentTarget }: PointerEvent) =>
      point(currentTarget.contains(document.activeElement) ? active : null),
    onFocus: ({ target }: FocusEvent) => point(placeOf(target)),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) point(null)
    },
  }
}
