import type { ReactNode } from 'react'
import type { Deck } from '../../domain/deck.ts'

/** What stands beside a deck and beside each of its slides so that files can be made of them. */
export interface TakeAway {
  readonly ofDeck: (deck: Deck) => ReactNode
  /** `index` counts from 0. */
  readonly ofSlide: (deck: Deck, index: number) => ReactNode
}
