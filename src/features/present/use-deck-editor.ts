import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writerOf } from '../../api/own-decks-writer.ts'
import { withSlideAdded, withSlideAt, withSlideMoved, withoutSlide } from '../../domain/deck-edit.ts'
import { newSlide, newSlideId } from '../../domain/deck-own.ts'
import { mostSlides, type Deck, type Slide } from '../../domain/deck.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { deckPlace } from './deck-place.ts'

interface Removed {
  readonly slide: Slide
  readonly at: number
}

/** What can be done to the slides of an own deck, and what is said of it. Places count from 0. */
export function useDeckEditor(deck: Deck) {
  const { t } = useTranslation()
  const { at, open } = useOpenSlide(deck)
  const change = useChange()
  const [said, say] = useState('')
  const { slides } = deck
  const slide = slides[at] ?? slides[0]
  const add = (added: Slide, place: number) => {
    if (slides.length >= mostSlides) return say(t('decks.slides.most', { count: mostSlides }))
    change(withSlideAdded(deck, place, added))
    open(place)
    say(t('decks.slides.added', { slide: place + 1, slides: slides.length + 1 }))
  }
  const move = (from: number, to: number) => {
    const next = withSlideMoved(deck, from, to)
    if (next === deck) return say(t('decks.slides.end'))
    change(next)
    open(to)
    say(t('decks.slides.moved', { from: from + 1, to: to + 1, slides: slides.length }))
  }
  return {
    at,
    slide,
    said,
    open,
    change,
    move,
    ...useRemoving(deck, { at, open, change, add, say }),
    changeSlide: (next: Slide) => change(withSlideAt(deck, at, next)),
    addBlank: () => add(newSlide(newSlideId(slides), t('decks.new.slide'), slide?.view ?? '/'), at + 1),
    duplicate: () => (slide ? add(slide, at + 1) : undefined),
  }
}

export type DeckEditing = ReturnType<typeof useDeckEditor>

/** Which slide is open: its number stands in the link. */
function useOpenSlide({ id, slides }: Deck) {
  const { view, go } = useAtlas()
  const wanted = view.place.kind === 'deck' ? view.place.slide : 1
  return {
    at: Math.min(wanted, slides.length) - 1,
    open: (next: number) => go({ ...view, place: deckPlace(id, next + 1) }, 'replace'),
  }
}

function useChange() {
  const queries = useQueryClient()
  return (next: Deck) => writerOf(queries).change(next)
}

interface RemovingProps {
  readonly at: number
  readonly open: (at: number) => void
  readonly change: (deck: Deck) => void
  readonly add: (slide: Slide, place: number) => void
  readonly say: (words: string) => void
}

/** Deletes the slide that is open, and brings the one that was deleted last back to its place. */
function useRemoving(deck: Deck, { at, open, change, add, say }: RemovingProps) {
  const { t } = useTranslation()
  const [removed, setRemoved] = useState<Removed | null>(null)
  return {
    removed,
    remove: (place: number = at) => {
      const slide = deck.slides[place]
      if (!slide || deck.slides.length === 1) return say(t('decks.slides.last'))
      change(withoutSlide(deck, place))
      setRemoved({ slide, at: place })
      say('')
      open(Math.min(place, deck.slides.length - 2))
    },
    restore: () => {
      if (!removed) return
      add(removed.slide, Math.min(removed.at, deck.slides.length))
      setRemoved(null)
    },
  }
}
