import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { DeckConflictError, OwnDecksError } from '../../../api/own-decks-store.ts'
import { keepDeck, ownDecksQuery } from '../../../api/own-decks.ts'
import { withSlideAdded } from '../../../domain/deck-edit.ts'
import { newDeck, newDeckId } from '../../../domain/deck-own.ts'
import { mostSlides, type Deck, type Slide } from '../../../domain/deck.ts'
import { drawLetters } from '../deck/draw-letters.ts'

/** Where a slide goes: an own deck, or one that is begun with it. */
export type AddTarget =
  { readonly kind: 'deck'; readonly id: string } | { readonly kind: 'new'; readonly title: string }

export type AddOutcome =
  | { readonly kind: 'added'; readonly deck: Deck }
  | { readonly kind: 'full'; readonly deck: Deck }
  /** Deleted meanwhile, in another window. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly problem: OwnDecksError['kind'] }

/** Adds a slide at the end of a deck and keeps that; null as long as nothing was tried. */
export function useAddSlide() {
  const queries = useQueryClient()
  const [outcome, setOutcome] = useState<AddOutcome | null>(null)
  const add = async (slide: Slide, target: AddTarget) => {
    try {
      setOutcome(await added(slide, target, queries))
    } catch (error) {
      if (!(error instanceof OwnDecksError)) throw error
      setOutcome({ kind: 'failed', problem: error.kind })
    }
  }
  return { outcome, add }
}

/** How often a slide is added anew where another window changes the deck in the same moment. */
const maxTries = 5

/** Reads the deck again, as another window may have changed it since it was shown. */
async function added(slide: Slide, target: AddTarget, queries: QueryClient, tries = maxTries): Promise<AddOutcome> {
  if (target.kind === 'new') {
    const begun = newDeck(newDeckId(target.title, drawLetters()), target.title, slide)
    await keepDeck(queries, begun)
    return { kind: 'added', deck: begun }
  }
  const all = await queries.fetchQuery({ ...ownDecksQuery, staleTime: 0 })
  const own = all.find(({ id }) => id === target.id)
  if (own?.kind !== 'whole') return { kind: 'gone' }
  if (own.deck.slides.length >= mostSlides) return { kind: 'full', deck: own.deck }
  const deck = withSlideAdded(own.deck, own.deck.slides.length, slide)
  try {
    await keepDeck(queries, deck, own.stored)
  } catch (error) {
    if (error instanceof DeckConflictError && tries > 1) return added(slide, target, queries, tries - 1)
    throw error
  }
  return { kind: 'added', deck }
}
