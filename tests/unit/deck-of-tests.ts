import { newDeck, newSlide } from '../../src/domain/deck-own.ts'
import type { Deck, Slide } from '../../src/domain/deck.ts'

/** A slide with a title, and whatever else a test is about. */
export function slideOfTests(id: string, change: Partial<Slide> = {}): Slide {
  return { ...newSlide(id, `The slide ${id}`, '/'), ...change }
}

/** An own deck with slides of these ids. */
export function deckOfTests(...ids: readonly string[]): Deck {
  const [first = 'one', ...others] = ids
  const deck = newDeck('my-talk-4kx2', 'A talk', slideOfTests(first))
  return { ...deck, slides: [...deck.slides, ...others.map((id) => slideOfTests(id))] }
}
