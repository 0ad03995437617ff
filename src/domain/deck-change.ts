import type { Deck, Figure, Slide } from './deck.ts'

/** What one edit did to a text: letters came, letters went, or some took the place of others. */
type TypingWay = 'inserted' | 'removed' | 'replaced'

interface Typing {
  /** The text that was typed in, such as `slide-2 notes`. */
  readonly field: string
  readonly way: TypingWay
}

type ChangedPart = 'words' | 'layout' | 'view' | 'figures' | 'reveal' | 'sources'

/** What differs between two states of a deck. */
export interface DeckChange {
  readonly kind: 'deck-words' | 'slide-added' | 'slide-deleted' | 'slide-moved' | ChangedPart | 'several'
  /** The place from 0 of the slide that differs, in each of the two; null where no slide does. */
  readonly slide: { readonly before: number; readonly after: number } | null
  /** Null unless exactly one text differs. */
  readonly typing: Typing | null
}

type Texts = ReadonlyMap<string, string>

const slideTexts = ['over', 'title', 'text', 'notes'] as const
const deckTexts = ['title', 'summary'] as const
const otherParts = ['layout', 'view', 'figures', 'reveal', 'sources'] as const

/** Null where the two say the same. */
export function changeBetween(before: Deck, after: Deck): DeckChange | null {
  if (isSame(before, after)) return null
  const words = deckTexts.some((name) => before[name] !== after[name])
  const slides = slidesChange(before.slides, after.slides)
  if (words && slides) return { ...slides, kind: 'several', typing: null }
  if (slides) return slides
  return {
    kind: 'deck-words',
    slide: null,
    typing: typingBetween(textsOf(before, deckTexts), textsOf(after, deckTexts)),
  }
}

function slidesChange(before: readonly Slide[], after: readonly Slide[]): DeckChange | null {
  const first = firstDifference(before, after)
  if (first === -1) return null
  const rest = sameEnd(before.slice(first), after.slice(first))
  const [gone, come] = [before.length - first - rest, after.length - first - rest]
  if (gone === 1 && come === 1) return slideChange(before, after, first)
  const place = { before: inside(first, before), after: inside(first, after) }
  if (gone === 0 && come === 1) return { kind: 'slide-added', slide: place, typing: null }
  if (gone === 1 && come === 0) return { kind: 'slide-deleted', slide: place, typing: null }
  return { kind: 'several', slide: place, typing: null, ...movedSlide(before, after, first, first + gone - 1) }
}

/** The one slide that changed its place between `first` and `last`, if that is all. */
function movedSlide(before: readonly Slide[], after: readonly Slide[], first: number, last: number) {
  const forth = { before: first, after: last }
  const back = { before: last, after: first }
  const slide = [forth, back].find((place) => {
    const moved = before[place.before]
    return moved && isSame(before.toSpliced(place.before, 1).toSpliced(place.after, 0, moved), after)
  })
  return slide ? { kind: 'slide-moved' as const, slide } : {}
}

function slideChange(all: readonly Slide[], next: readonly Slide[], at: number): DeckChange {
  const [before, after] = [all[at], next[at]]
  const slide = { before: at, after: at }
  if (!before || !after || before.id !== after.id) return { kind: 'several', slide, typing: null }
  const parts: ChangedPart[] = otherParts.filter((name) => !isSame(before[name], after[name]))
  if (slideTexts.some((name) => before[name] !== after[name])) parts.push('words')
  const typing = typingBetween(textsOfSlide(before), textsOfSlide(after))
  return { kind: kindOf(parts), slide, typing: parts.length === 1 ? typing : null }
}

/** A view that is set may bring a layout that shows it. */
function kindOf(parts: readonly ChangedPart[]): DeckChange['kind'] {
  const named = parts.includes('view') ? parts.filter((part) => part !== 'layout') : parts
  return named.length === 1 && named[0] ? named[0] : 'several'
}

function textsOf<Name extends string>(texts: Readonly<Record<Name, string | null>>, names: readonly Name[]): Texts {
  return new Map(names.map((name) => [name, texts[name] ?? '']))
}

/** All texts that are typed on a slide; a figure that is not typed says what it is of. */
function textsOfSlide(slide: Slide): Texts {
  const own = [...textsOf(slide, slideTexts)].map(([name, text]) => [`${slide.id} ${name}`, text] as const)
  return new Map([...own, ...slide.figures.flatMap((figure, at) => textsOfFigure(`${slide.id} figure ${at}`, figure))])
}

function textsOfFigure(name: string, { label, value }: Figure): readonly (readonly [string, string])[] {
  return [
    [`${name} label`, label],
    value.of === 'text' ? [`${name} text`, value.text] : [`${name} ${JSON.stringify(value)}`, ''],
  ]
}

/** Null unless both have the same texts and exactly one differs. */
function typingBetween(before: Texts, after: Texts): Typing | null {
  if (before.size !== after.size || [...before.keys()].some((name) => !after.has(name))) return null
  const [typed, ...others] = [...before].filter(([name, text]) => after.get(name) !== text)
  if (!typed || others.length > 0) return null
  return { field: typed[0], way: wayBetween(typed[1], after.get(typed[0]) ?? '') }
}

function wayBetween(before: string, after: string): TypingWay {
  const start = Math.max(firstDifference(before, after), 0)
  const kept = start + sameEnd(before.slice(start), after.slice(start))
  if (kept === before.length) return 'inserted'
  return kept === after.length ? 'removed' : 'replaced'
}

/** Where two lists, or two texts, begin to differ; -1 where they do not. */
function firstDifference(before: ArrayLike<unknown>, after: ArrayLike<unknown>): number {
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && isSame(before[at], after[at])) at += 1
  return at === before.length && at === after.length ? -1 : at
}

/** How many entries at the end are the same. */
function sameEnd(before: ArrayLike<unknown>, after: ArrayLike<unknown>): number {
  const shorter = Math.min(before.length, after.length)
  let same = 0
  while (same < shorter && isSame(before[before.length - 1 - same], after[after.length - 1 - same])) same += 1
  return same
}

function inside(place: number, { length }: ArrayLike<unknown>): number {
  return Math.min(place, length - 1)
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))
}
