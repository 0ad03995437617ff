import { useRef, type RefObject } from 'react'

/** Remembers where the focus was when a field was called, and gives it back there; where that is gone it goes nowhere. */
export function useFocusReturn(field: RefObject<HTMLElement | null>) {
  const from = useRef<Element | null>(null)
  const leave = () => {
    if (document.activeElement !== field.current) from.current = document.activeElement
  }
  const comeBack = () => {
    const before = from.current
    from.current = null
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus()
    else field.current?.blur()
  }
  return { leave, comeBack }
}
