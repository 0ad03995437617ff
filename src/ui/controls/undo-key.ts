export type UndoMove = 'undo' | 'redo'

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>

/** What a key asks for: Ctrl or Command with Z, with Shift and Z, or with Y. Where the layout has no Latin letters, the place of the key counts. */
export function undoKeyOf({ key, code, shiftKey, altKey, ctrlKey, metaKey }: Key): UndoMove | null {
  if (altKey || !(ctrlKey || metaKey)) return null
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}
