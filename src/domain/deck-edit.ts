import type { Deck, Slide } from './deck.ts'
import { newSlideId } from './deck-own.ts'

/** What can be done to the slides of a deck. All places count from 0; a deck that is not changed stays the same object. */

export function withSlideAt(deck: Deck, at: number, slide: Slide): Deck {
  return { ...deck, slides: deck.slides.with(at, slide) }
}

/** The slide with another view: one of words alone shows a map beside them from then on, as the view would not be seen. */
export function withView(slide: Slide, view: string): Slide {
  return { ...slide, view, layout: slide.layout === 'text' ? 'beside' : slide.layout }
}

/** The slide comes to stand at `at`; it is given an id that no other has. */
export function withSlideAdded(deck: Deck, at: number, slide: Slide): Deck {
  const taken = deck.slides.some(({ id }) => id === slide.id)
  const added = taken ? { ...slide, id: newSlideId(deck.slides) } : slide
  return { ...deck, slides: deck.slides.toSpliced(at, 0, added) }
}

/** The last slide stays: a deck has at least one. */
export function withoutSlide(deck: Deck, at: number): Deck {
  return deck.slides.length > 1 && deck.slides[at] ? { ...deck, slides: deck.slides.toSpliced(at, 1) } : deck
}

/** The slide of one place at another; beyond an end it stays at that end. */
export function withSlideMoved(deck: Deck, from: number, to: number): Deck {
  const slide = deck.slides[from]
  const end = Math.min(Math.max(to, 0), deck.slides.length - 1)
  if (!slide || from === end) return deck
  return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(end, 0, slide) }
}
