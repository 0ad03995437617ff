import { queryOptions, useQuery } from '@tanstack/react-query'
import { deckQuery, manifest } from '../../api/atlas-queries.ts'
import { unpackDeck, type LinkedDeck } from '../../api/deck-link.ts'
import { ownDecksQuery, type OwnDeck } from '../../api/own-decks.ts'
import type { DeckFault } from '../../domain/deck-faults.ts'
import type { Deck } from '../../domain/deck.ts'
import { isOwnDeckId } from '../../domain/deck-own.ts'
import { packedIn } from '../../view/deck-address.ts'

export type FoundDeck =
  | { readonly kind: 'loading' | 'missing' }
  | { readonly kind: 'failed'; readonly error: Error }
  /** Kept in this browser, and not to be read. */
  | { readonly kind: 'broken'; readonly own: Extract<OwnDeck, { kind: 'broken' }> }
  /** In a link that is not to be read. */
  | { readonly kind: 'unreadable'; readonly why: Exclude<LinkedDeck, { kind: 'read' }> }
  | {
      readonly kind: 'found'
      readonly deck: Deck
      readonly from: 'atlas' | 'browser' | 'link'
      readonly leftOut: readonly DeckFault[]
    }

const linkQuery = (packed: string) =>
  queryOptions({
    queryKey: ['deck-link', packed],
    queryFn: () => unpackDeck(packed),
    staleTime: Infinity,
    networkMode: 'always',
  })

/** The deck of an address: of the Atlas, of this browser, or in the link itself. */
export function useDeck(address: string): FoundDeck {
  const packed = packedIn(address)
  const own = isOwnDeckId(address)
  const file = manifest.decks.find((deck) => deck.id === address)?.file
  const ofAtlas = useQuery({ ...deckQuery(file ?? ''), enabled: file !== undefined })
  const ofBrowser = useQuery({ ...ownDecksQuery, enabled: own })
  const ofLink = useQuery({ ...linkQuery(packed ?? ''), enabled: packed !== null })
  if (packed !== null) return ofLink.data ? linkedDeck(ofLink.data) : { kind: 'loading' }
  if (own) return ofBrowser.error ? { kind: 'failed', error: ofBrowser.error } : ownDeck(ofBrowser.data, address)
  if (file === undefined) return { kind: 'missing' }
  if (ofAtlas.error) return { kind: 'failed', error: ofAtlas.error }
  return ofAtlas.data ? { kind: 'found', deck: ofAtlas.data, from: 'atlas', leftOut: [] } : { kind: 'loading' }
}

function linkedDeck(read: LinkedDeck): FoundDeck {
  return read.kind === 'read'
    ? { kind: 'found', deck: read.deck, from: 'link', leftOut: read.leftOut }
    : { kind: 'unreadable', why: read }
}

function ownDeck(all: readonly OwnDeck[] | undefined, id: string): FoundDeck {
  if (!all) return { kind: 'loading' }
  const own = all.find((one) => one.id === id)
  if (!own) return { kind: 'missing' }
  return own.kind === 'whole'
    ? { kind: 'found', deck: own.deck, from: 'browser', leftOut: own.leftOut ?? [] }
    : { kind: 'broken', own }
}
