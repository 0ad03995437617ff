import type { QueryClient } from '@tanstack/react-query'
import type { Deck } from '../domain/deck.ts'

/** A change of this page that the browser does not keep yet. */
export interface UnsavedDeck {
  readonly deck: Deck
  /** The stored text that the change was made to; null where the browser kept none. */
  readonly base: string | null
  /** What another window stored meanwhile, null where it deleted the deck; absent as long as no conflict is known. */
  readonly conflict?: { readonly stored: string | null }
}

const unsaved = new WeakMap<QueryClient, Map<string, UnsavedDeck>>()

/** The unsaved changes of a page, by the id of the deck. */
export function unsavedDecks(queries: QueryClient): Map<string, UnsavedDeck> {
  const decks = unsaved.get(queries) ?? new Map<string, UnsavedDeck>()
  unsaved.set(queries, decks)
  return decks
}
