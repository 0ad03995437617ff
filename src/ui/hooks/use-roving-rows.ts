import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react'

/**
 * Makes a list whose rows hold links and buttons a short way for the Tab key: only those of one row are stops. Arrow keys up and down
 * lead to the same control of the next row, those along the line to its neighbours in the row, Home and End to the first and last row.
 * The row is the one that had the focus last, else the one with the current link (`aria-current`), else the first.
 * Tab indices are set on the elements themselves, so that a move renders nothing anew however long the list is.
 */
export function useRovingRows<Box extends HTMLElement>() {
  const box = useRef<Box>(null)
  const last = useRef<Element | null>(null)
  useEffect(() => {
    const rows = rowsIn(box.current)
    openRow(rows, rows.find((row) => row === last.current) ?? rows.find(holdsCurrent) ?? rows[0])
  })
  const onFocus = ({ target, currentTarget }: FocusEvent<Box, HTMLElement>) => {
    const rows = rowsIn(currentTarget)
    const row = rows.find((one) => one.contains(target))
    if (!row || row === last.current) return
    last.current = row
    openRow(rows, row)
  }
  const onKeyDown = (event: KeyboardEvent<Box>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = targetOf(event)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return { ref: box, onFocus, onKeyDown }
}

function rowsIn(box: Element | null): readonly Element[] {
  return box ? [...box.children] : []
}

function stopsIn(row: Element | undefined): readonly HTMLElement[] {
  return row ? [...row.querySelectorAll<HTMLElement>('a[href], button')] : []
}

function holdsCurrent(row: Element): boolean {
  return row.querySelector('[aria-current]') !== null
}

function openRow(rows: readonly Element[], open: Element | undefined): void {
  for (const row of rows) for (const stop of stopsIn(row)) stop.tabIndex = row === open ? 0 : -1
}

/** The element to which a key leads; undefined where it leads nowhere. */
function targetOf({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): HTMLElement | undefined {
  const rows = rowsIn(currentTarget)
  const at = rows.findIndex((row) => target instanceof Node && row.contains(target))
  const stops = stopsIn(rows[at])
  const column = stops.findIndex((stop) => stop === target)
  const inRow = (row: Element | undefined) => stopsIn(row)[column] ?? stopsIn(row)[0]
  const forward = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  switch (key) {
    case 'ArrowDown':
      return inRow(rows[at + 1])
    case 'ArrowUp':
      return inRow(rows[at - 1])
    case 'ArrowRight':
    case 'ArrowLeft':
      return stops[column + (key === forward ? 1 : -1)]
    case 'Home':
      return inRow(rows[0])
    case 'End':
      return inRow(rows.at(-1))
    default:
      return undefined
  }
}
