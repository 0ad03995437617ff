import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Deck } from '../domain/deck.ts'
import type { DeckFault } from '../domain/deck-faults.ts'
import { deckText, readDeck, type ReadDeck } from '../domain/deck-file.ts'
import { tellOtherWindows } from './own-decks-channel.ts'
import { readStoredDecks, removeStoredDeck, storeDeck, type OwnDecksError } from './own-decks-store.ts'
import { unsavedDecks } from './own-decks-unsaved.ts'

/**
 * A deck that this browser keeps. One that its schema refuses is shown as such: its text can be saved, or the deck deleted. `stored` is the
 * text that the browser keeps of it as far as this page knows, null for none: a change is written only over that.
 */
export type OwnDeck =
  | {
      readonly kind: 'whole'
      readonly id: string
      readonly deck: Deck
      readonly stored: string | null
      /** Fields of `stored` that are not known here, and that the next change removes. */
      readonly leftOut?: readonly DeckFault[]
    }
  | { readonly kind: 'broken'; readonly id: string; readonly stored: string; readonly why: UnreadDeck }
type UnreadDeck = Exclude<ReadDeck, { kind: 'read' }>

/** How the latest change stands. */
export type Saving =
  | { readonly kind: 'saved' | 'saving' }
  | { readonly kind: 'failed'; readonly problem: OwnDecksError['kind'] }
  /** Another window changed the deck first; `stored` is null where it deleted it. */
  | { readonly kind: 'conflict'; readonly id: string; readonly stored: string | null }

/** No network is needed for what stands in the browser itself. */
const here = { staleTime: Infinity, gcTime: Infinity, networkMode: 'always', retry: false } as const

/** What is not saved yet is shown instead of what is stored. */
export const ownDecksQuery = queryOptions({
  queryKey: ['own-decks'],
  queryFn: async ({ client }): Promise<readonly OwnDeck[]> => {
    const stored = (await readStoredDecks()).map(([id, text]) => ownDeckOf(id, text))
    const unsaved = unsavedDecks(client)
    const mine = [...unsaved].map(([id, { deck, base }]) => ({ kind: 'whole', id, deck, stored: base }) as const)
    return [...stored.filter(({ id }) => !unsaved.has(id)), ...mine]
  },
  ...here,
})

export const savingQuery = queryOptions({
  queryKey: ['own-decks-saving'],
  queryFn: (): Saving => ({ kind: 'saved' }),
  ...here,
})

/**
 * Keeps a deck under its id over the text that it was based on, null for a new one: in the browser first, then on the page. Throws
 * OwnDecksError, and then nothing is changed.
 */
export async function keepDeck(queries: QueryClient, deck: Deck, base: string | null = null): Promise<void> {
  const text = deckText(deck)
  await storeDeck(deck.id, text, base)
  showOwnDeck(queries, deck.id, { kind: 'whole', id: deck.id, deck, stored: text })
  tellOtherWindows()
}

/** Brings a deleted deck back as it was. Throws OwnDecksError, and then nothing is changed. */
export async function restoreDeck(queries: QueryClient, own: OwnDeck): Promise<void> {
  if (own.kind === 'whole') return keepDeck(queries, own.deck)
  await storeDeck(own.id, own.stored, null)
  showOwnDeck(queries, own.id, own)
  tellOtherWindows()
}

/** Deletes a deck. Throws OwnDecksError, and then it is still there. */
export async function forgetDeck(queries: QueryClient, id: string): Promise<void> {
  await removeStoredDeck(id)
  showOwnDeck(queries, id, null)
  tellOtherWindows()
}

/** The file of a deck; of a broken one what is stored, as it is. */
export function textOfOwnDeck(own: OwnDeck): string {
  return own.kind === 'whole' ? deckText(own.deck) : own.stored
}

/** What the page shows of a deck from now on; null takes it away. A reading that is under way is given up, as it may be older. */
export function showOwnDeck(queries: QueryClient, id: string, own: OwnDeck | null): void {
  const { queryKey } = ownDecksQuery
  if (queries.getQueryData(queryKey) === undefined) return void queries.invalidateQueries({ queryKey })
  void queries.cancelQueries({ queryKey }, { revert: false, silent: true })
  queries.setQueryData(queryKey, (all = []) => [...all.filter((other) => other.id !== id), ...(own ? [own] : [])])
}

/** Shows a deck as the browser keeps it; null where it keeps none. */
export function showStoredDeck(queries: QueryClient, id: string, stored: string | null): void {
  showOwnDeck(queries, id, stored === null ? null : ownDeckOf(id, stored))
}

function ownDeckOf(id: string, stored: string): OwnDeck {
  const read = readDeck(stored)
  if (read.kind !== 'read') return { kind: 'broken', id, stored, why: read }
  const { deck, leftOut } = read
  return { kind: 'whole', id, deck: { ...deck, id }, stored, ...(leftOut.length > 0 ? { leftOut } : {}) }
}
