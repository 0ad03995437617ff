import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Deck } from '../domain/deck.ts'
import { deckText, readDeck, type ReadDeck } from '../domain/deck-file.ts'
import { tellOtherWindows } from './own-decks-channel.ts'
import { readStoredDecks, removeStoredDeck, storeDeck, type OwnDecksError } from './own-decks-store.ts'

/** A deck that this browser keeps. One that its schema refuses is shown as such: its text can be saved, or the deck deleted. */
export type OwnDeck =
  | { readonly kind: 'whole'; readonly id: string; readonly deck: Deck }
  | { readonly kind: 'broken'; readonly id: string; readonly text: string; readonly why: UnreadDeck }
export type UnreadDeck = Exclude<ReadDeck, { kind: 'read' }>

/** How the latest change stands. */
export type Saving =
  { readonly kind: 'saved' | 'saving' } | { readonly kind: 'failed'; readonly problem: OwnDecksError['kind'] }

/** No network is needed for what stands in the browser itself. */
const here = { staleTime: Infinity, gcTime: Infinity, networkMode: 'always', retry: false } as const

export const ownDecksQuery = queryOptions({
  queryKey: ['own-decks'],
  queryFn: async () => (await readStoredDecks()).map(([id, stored]) => ownDeckOf(id, stored)),
  ...here,
})

export const savingQuery = queryOptions({
  queryKey: ['own-decks-saving'],
  queryFn: (): Saving => ({ kind: 'saved' }),
  ...here,
})

/** Keeps a deck under its id: in the browser first, then on the page. Throws OwnDecksError, and then nothing is changed. */
export async function keepDeck(queries: QueryClient, deck: Deck): Promise<void> {
  await keepOwnDeck(queries, { kind: 'whole', id: deck.id, deck })
}

/** As `keepDeck`; brings a deleted deck back as it was. */
export async function keepOwnDeck(queries: QueryClient, own: OwnDeck): Promise<void> {
  await storeDeck(own.id, textOfOwnDeck(own))
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
  return own.kind === 'whole' ? deckText(own.deck) : own.text
}

/** What the page shows of a deck from now on; null takes it away. A reading that is under way is given up, as it may be older. */
export function showOwnDeck(queries: QueryClient, id: string, own: OwnDeck | null): void {
  const { queryKey } = ownDecksQuery
  if (queries.getQueryData(queryKey) === undefined) return void queries.invalidateQueries({ queryKey })
  void queries.cancelQueries({ queryKey }, { revert: false, silent: true })
  queries.setQueryData(queryKey, (all = []) => [...all.filter((other) => other.id !== id), ...(own ? [own] : [])])
}

function ownDeckOf(id: string, stored: unknown): OwnDeck {
  const text = typeof stored === 'string' ? stored : (JSON.stringify(stored) ?? '')
  const read = readDeck(text)
  if (read.kind === 'read') return { kind: 'whole', id, deck: { ...read.deck, id } }
  return { kind: 'broken', id, text, why: read }
}
