import { useEffect, useEffectEvent } from 'react'
import { isDialogOpen } from '../../ui/is-dialog-open.ts'

/** Ctrl+Z, or Command+Z, undoes as long as nobody types: a field has an undoing of its own. */
export function useUndoKey(undo: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
    if (!isDialogOpen()) undo()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
