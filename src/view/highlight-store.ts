import type { Iso3, MechanismId } from '../domain/ids.ts'
import type { ThemeCode } from '../domain/vocabulary.ts'

/** What a pointer or the focus rests on, anywhere in the app. It lights up on the map, in lists and in texts, and dies with the moment. */
export type Highlight =
  | { readonly kind: 'country'; readonly iso3: Iso3 }
  | { readonly kind: 'countries'; readonly iso3s: readonly Iso3[] }
  | { readonly kind: 'mechanism'; readonly id: MechanismId }
  | { readonly kind: 'theme'; readonly code: ThemeCode }

export interface HighlightStore {
  readonly get: () => Highlight | null
  readonly set: (next: Highlight | null) => void
  /** Calls back after each change until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createHighlightStore(): HighlightStore {
  let current: Highlight | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set: (next) => {
      if (next === current) return
      current = next
      listeners.forEach((listener) => listener())
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
