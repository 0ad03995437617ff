import { useQuery } from '@tanstack/react-query'
import { deckQuery, manifest } from '../../api/atlas-queries.ts'
import type { Deck } from '../../domain/deck.ts'

export type FoundDeck =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly error: Error }
  | { readonly kind: 'found'; readonly deck: Deck }

/** The deck of an id. */
export function useDeck(id: string): FoundDeck {
  const file = manifest.decks.find((deck) => deck.id === id)?.file
  const { data, error } = useQuery({ ...deckQuery(file ?? ''), enabled: file !== undefined })
  if (file === undefined) return { kind: 'missing' }
  if (error) return { kind: 'failed', error }
  return data ? { kind: 'found', deck: data } : { kind: 'loading' }
}
