import { useLayoutEffect, useRef } from 'react'
import { watchFit } from './watch-fit.ts'

/**
 * Folds parts of a line, one after the other in the order given, until the line is no wider than its box. The box lists what is folded in
 * `data-folded`, for its style and that of its parts: `[data-folded~='search']`. It depends on the words and their size, not on the window.
 */
export function useFolding<Box extends HTMLElement>(parts: readonly string[]) {
  const ref = useRef<Box>(null)
  useLayoutEffect(() => {
    const box = ref.current
    return box ? watchFit(box, () => fold(box, parts)) : undefined
  }, [parts])
  return ref
}

function fold(box: HTMLElement, parts: readonly string[]): void {
  for (let count = 0; count <= parts.length; count += 1) {
    box.dataset['folded'] = parts.slice(0, count).join(' ')
    if (box.scrollWidth <= box.clientWidth) return
  }
}
