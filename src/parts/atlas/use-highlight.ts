import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Highlight } from '../../view/highlight-target.ts'
import type { Store } from '../../view/store.ts'

const HighlightsContext = createContext<Store<Highlight> | null>(null)

export const HighlightsProvider = HighlightsContext.Provider

/** The store of what a pointer or the focus rests on: one for the page, and one for each slide or preview. */
export function useHighlights(): Store<Highlight> {
  const highlights = useContext(HighlightsContext)
  if (!highlights) throw new Error('useHighlights needs HighlightsProvider above it')
  return highlights
}

/** What a pointer or the focus rests on, anywhere in the app. */
export function useHighlight(): Highlight | null {
  const highlights = useHighlights()
  return useSyncExternalStore(highlights.subscribe, highlights.get)
}

/** Handlers that light `highlight` up while a pointer or the focus rests on an element. */
export function useLightUp(highlight: Highlight) {
  const highlights = useHighlights()
  const on = () => highlights.set(highlight)
  const off = () => highlights.set(null)
  return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off }
}
