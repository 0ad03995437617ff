import { useLayoutEffect, useRef } from 'react'

/**
 * Brings the reader to the top of what was just chosen, where a row of controls has stuck to the edge and they had scrolled past it.
 * `top` goes on an empty element where the row stands when nothing is scrolled, `row` on the row itself.
 */
export function useTopOfContent(chosen: string) {
  const top = useRef<HTMLDivElement>(null)
  const row = useRef<HTMLDivElement>(null)
  const shown = useRef(chosen)
  useLayoutEffect(() => {
    if (shown.current === chosen) return
    shown.current = chosen
    const passed = (row.current?.getBoundingClientRect().top ?? 0) - (top.current?.getBoundingClientRect().top ?? 0)
    if (passed > 1) top.current?.scrollIntoView()
  }, [chosen])
  return { top, row }
}
