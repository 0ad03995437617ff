import { useEffect, useRef, type RefObject } from 'react'

/** Where an undo, counted by `undone`, took away the field that had the focus, the row of the slide now open has it, in the list inside `ref`. */
export function useKeptFocus(undone: number): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    if (undone === 0 || document.activeElement !== document.body) return
    ref.current?.querySelector<HTMLElement>('[role=row][aria-selected=true]')?.focus()
  }, [undone])
  return ref
}
