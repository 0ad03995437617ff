import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import type { Deck } from '../../domain/deck.ts'
import { slideOf } from '../../parts/slide/slide-of.ts'
import { useDeck } from '../../parts/deck/use-deck.ts'
import { isPlace, type PlaceOf } from '../../view/places.ts'

export type DeckPlace = PlaceOf<'deck' | 'stage'>

/** Names the window after the deck, its slide, or the speaker's part of it. Those need the deck itself, which is read with its page. */
export function useDeckTitle(place: DeckPlace): void {
  const { t } = useTranslation()
  const found = useDeck(place.deck)
  const title = found.kind === 'found' ? deckTitle(place, found.deck, t) : t('layout.title-present')
  useEffect(() => {
    document.title = title
  }, [title])
}

function deckTitle(place: DeckPlace, deck: Deck, t: TFunction): string {
  if (isPlace(place, 'deck')) return t('layout.title-deck', { deck: deck.title })
  if (place.window === 'speaker') return t('layout.title-speaker', { deck: deck.title })
  const number = Math.min(place.slide, deck.slides.length)
  return t('layout.title-slide', { number, slide: slideOf(deck, number).title, deck: deck.title })
}
