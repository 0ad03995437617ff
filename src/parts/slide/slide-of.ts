import type { Deck, Slide } from '../../domain/deck.ts'

/** The slide of a number from 1, the last one beyond the end. Throws where the deck has none, which its schema forbids. */
export function slideOf({ id, slides }: Deck, number: number): Slide {
  const slide = slides[number - 1] ?? slides.at(-1)
  if (!slide) throw new RangeError(`the deck '${id}' has no slides`)
  return slide
}
