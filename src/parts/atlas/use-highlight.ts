import { useSyncExternalStore } from 'react'
import type { Highlight } from '../../view/highlight-target.ts'
import { useAtlas } from './atlas-context.ts'

/** What a pointer or the focus rests on, anywhere in the app. */
export function useHighlight(): Highlight | null {
  const { highlights } = useAtlas()
  return useSyncExternalStore(highlights.subscribe, highlights.get)
}

/** Handlers that light `highlight` up while a pointer or the focus rests on an element. */
export function useLightUp(highlight: Highlight) {
  const { highlights } = useAtlas()
  const on = () => highlights.set(highlight)
  const off = () => highlights.set(null)
  return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off }
}
