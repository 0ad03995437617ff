import { useRef, type PointerEvent } from 'react'

const sheetHeights = ['low', 'half', 'full'] as const
export type SheetHeight = (typeof sheetHeights)[number]

/** Pixels that a finger must travel before a tap becomes a pull. */
const pull = 24

/** Handlers for a sheet's handle: a pull goes one height up or down, a tap or a key press goes round. */
export function useSheetDrag(height: SheetHeight, setHeight: (next: SheetHeight) => void) {
  const start = useRef<number | null>(null)
  const pulled = useRef(false)
  const step = (by: number) => {
    const next = sheetHeights[sheetHeights.indexOf(height) + by]
    if (next) setHeight(next)
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      start.current = event.clientY
      pulled.current = false
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerUp: (event: PointerEvent) => {
      const way = start.current === null ? 0 : event.clientY - start.current
      start.current = null
      pulled.current = Math.abs(way) > pull
      if (pulled.current) step(way < 0 ? 1 : -1)
    },
    onClick: () => {
      if (pulled.current) return
      setHeight(sheetHeights[(sheetHeights.indexOf(height) + 1) % sheetHeights.length] ?? 'half')
    },
  }
}
