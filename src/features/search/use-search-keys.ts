import { useEffect, useEffectEvent } from 'react'
import { isTextField } from '../../ui/hooks/is-text-field.ts'

/** Calls `open` on `/` and on Ctrl or ⌘ K, wherever the focus is outside a text field. */
export function useSearchKeys(open: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !asksForSearch(event) || isTextField(event.target)) return
    event.preventDefault()
    open()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

function asksForSearch({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (altKey) return false
  return ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/'
}
