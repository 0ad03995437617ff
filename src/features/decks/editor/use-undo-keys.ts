import { useEffect, useEffectEvent } from 'react'
import { isDialogOpen } from '../../../ui/hooks/is-dialog-open.ts'
import { undoKeyOf, type UndoMove } from '../../../ui/controls/undo-key.ts'

/**
 * Undo and redo of the whole page, by keys and from the browser's own menus. A browser's own undo would change whatever text it remembers, on
 * any slide, so it never runs here. A field that keeps a draft of its own may handle the key first.
 */
export function useUndoKeys(move: (what: UndoMove) => void): void {
  const take = useEffectEvent((event: Event, what: UndoMove | null) => {
    if (!what || event.defaultPrevented || isDialogOpen()) return
    event.preventDefault()
    move(what)
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => take(event, undoKeyOf(event))
    const input = (event: InputEvent) => take(event, moveOfInput(event))
    window.addEventListener('keydown', press)
    window.addEventListener('beforeinput', input)
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener('beforeinput', input)
    }
  }, [])
}

function moveOfInput({ inputType }: InputEvent): UndoMove | null {
  if (inputType === 'historyUndo') return 'undo'
  return inputType === 'historyRedo' ? 'redo' : null
}
