import { useEffect, useEffectEvent } from 'react'
import { isDialogOpen } from '../../../ui/hooks/is-dialog-open.ts'

/** F5 starts the deck, as presenters know it, instead of loading the page anew. */
export function useStartKey(start: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F5' || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (!isDialogOpen()) start()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
