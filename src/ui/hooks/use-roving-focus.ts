import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react'

/**
 * Makes the links and buttons inside one element a single tab stop: arrow keys, Home and End move between them.
 * The stop is the one that had the focus last, else the current one (`aria-current`), else the first.
 * Tab indices are set on the elements themselves, so that a move renders nothing anew however long the list is.
 */
export function useRovingFocus<Box extends HTMLElement>() {
  const box = useRef<Box>(null)
  const last = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const stops = stopsIn(box.current)
    const stop =
      stops.find((one) => one === last.current) ?? stops.find((one) => one.hasAttribute('aria-current')) ?? stops[0]
    stops.forEach((one) => (one.tabIndex = one === stop ? 0 : -1))
  })
  const onFocus = ({ target, currentTarget }: FocusEvent<Box, HTMLElement>) => {
    last.current = target
    stopsIn(currentTarget).forEach((one) => (one.tabIndex = one === target ? 0 : -1))
  }
  const onKeyDown = (event: KeyboardEvent<Box>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const stops = stopsIn(event.currentTarget)
    const next = stops[targetIndex(event, stops)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return { ref: box, onFocus, onKeyDown }
}

function stopsIn(box: HTMLElement | null): readonly HTMLElement[] {
  return box ? [...box.querySelectorAll<HTMLElement>('a[href], button')] : []
}

/** Where a key leads among the stops; -1 where it leads nowhere. */
function targetIndex(event: KeyboardEvent<HTMLElement>, stops: readonly HTMLElement[]): number {
  const here = stops.findIndex((stop) => stop === event.target)
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  switch (event.key) {
    case 'ArrowDown':
      return here + 1
    case 'ArrowUp':
      return here - 1
    case 'ArrowRight':
    case 'ArrowLeft':
      return here + (event.key === forward ? 1 : -1)
    case 'Home':
      return 0
    case 'End':
      return stops.length - 1
    default:
      return -1
  }
}
