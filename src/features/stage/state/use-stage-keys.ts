import { useEffect, useEffectEvent, useRef } from 'react'
import { readStageKey, type StageCommand } from './stage-keys.ts'

/** Keys that the overview needs for walking and choosing. */
const overviewKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter', ' ']

/** Keys of a clicker that mean nothing in a field of one line. */
const clickerKeys = ['PageDown', 'PageUp']

/** Reads the keys of the whole window while a stage stands, so that no panel scrolls instead. Typing in a field is left alone. */
export function useStageKeys(run: (command: StageCommand) => void, overview: boolean, target: Window = window): void {
  const digits = useRef('')
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (isTyping(event.target) && !clickerKeys.includes(event.key)) return
    if (overview && digits.current === '' && overviewKeys.includes(event.key)) return
    const read = readStageKey({ key: event.key, digits: digits.current })
    digits.current = read.digits
    if (!read.command) return
    event.preventDefault()
    run(read.command)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    target.addEventListener('keydown', listener)
    return () => target.removeEventListener('keydown', listener)
  }, [target])
}

/** By tag, as the field may stand in another window. */
function isTyping(target: EventTarget | null): boolean {
  return target !== null && 'tagName' in target && ['INPUT', 'TEXTAREA', 'SELECT'].includes(String(target.tagName))
}
