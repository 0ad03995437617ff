import { deckFormat, deckVersion, type Deck, type Slide } from './deck.ts'

/** Rules of the decks that people make: their ids never meet those of decks that come with the Atlas. */

const ownStart = 'my-'
/** What stands in an address where the deck itself is in the link. */
export const linkWord = 'link'

export function isOwnDeckId(id: string): boolean {
  return id.startsWith(ownStart)
}

/** Whether an id may be one of the Atlas's own decks. */
export function isFreeForAtlas(id: string): boolean {
  return !isOwnDeckId(id) && id !== linkWord
}

/** `my-nine-minutes-in-geneva-4kx2`: readable, and another one each time by the letters that are drawn. */
export function newDeckId(title: string, letters: string): string {
  return [`${ownStart}${slugOf(title) || 'deck'}`, letters].join('-')
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '')
}

/** The id of a slide that is added to these. */
export function newSlideId(slides: readonly Slide[]): string {
  const taken = new Set(slides.map(({ id }) => id))
  let number = slides.length + 1
  while (taken.has(`slide-${number}`)) number += 1
  return `slide-${number}`
}

/** The deck with an id for each slide: one that stands twice is given another the second time. */
export function withSlideIds(deck: Deck): Deck {
  const slides: Slide[] = []
  for (const slide of deck.slides) {
    const repeated = slides.some(({ id }) => id === slide.id)
    slides.push(repeated ? { ...slide, id: newSlideId([...deck.slides, ...slides]) } : slide)
  }
  return { ...deck, slides }
}

/** What a slide shows before anything is written on it; a slide and a deck must have a title. */
export function newSlide(id: string, title: string, view: string): Slide {
  return { id, layout: 'text', over: null, title, text: '', view, figures: [], notes: '', reveal: null, sources: [] }
}

export function newDeck(id: string, title: string, first: Slide): Deck {
  return { format: deckFormat, version: deckVersion, id, title, summary: '', slides: [first] }
}
