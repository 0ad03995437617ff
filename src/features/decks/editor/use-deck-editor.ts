import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withSlideAdded, withSlideAt, withSlideMoved, withoutSlide } from '../../../domain/deck-edit.ts'
import { newSlide, newSlideId } from '../../../domain/deck-own.ts'
import { mostSlides, type Deck, type Slide } from '../../../domain/deck.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import type { UndoMove } from '../../../ui/controls/undo-key.ts'
import { deckPlace } from '../../../parts/deck/deck-place.ts'
import { useDeckHistory } from './use-deck-history.ts'
import { isPlace } from '../../../view/places.ts'

/** What can be done to the slides of an own deck, and what is announced of it. Places count from 0. */
export function useDeckEditor(deck: Deck) {
  const { t } = useTranslation()
  const { at, open } = useOpenSlide(deck)
  const { change, move: moveInHistory } = useDeckHistory(deck)
  const [announcement, announce] = useAnnouncement()
  const { slides } = deck
  const slide = slides[at] ?? slides[0]
  const move = (from: number, to: number) => {
    const next = withSlideMoved(deck, from, to)
    if (next === deck) return announce(t('decks.slides.end'))
    change(next)
    open(to)
    announce(t('decks.slides.moved', { from: from + 1, to: to + 1, slides: slides.length }))
  }
  const remove = (place: number = at) => {
    const removed = slides[place]
    if (!removed || slides.length === 1) return announce(t('decks.slides.last'))
    change(withoutSlide(deck, place))
    open(Math.min(place, slides.length - 2))
    announce(t('decks.slides.removed', { title: removed.title }))
  }
  return {
    at,
    slide,
    announcement,
    open,
    change,
    move,
    remove,
    ...useUndoing({ at, open, announce, moveInHistory }),
    ...useAdding(deck, { at, open, change, announce }),
    changeSlide: (next: Slide) => change(withSlideAt(deck, at, next)),
  }
}

export type DeckEditing = ReturnType<typeof useDeckEditor>

/** Which slide is open: its number stands in the link. */
function useOpenSlide({ id, slides }: Deck) {
  const { view, go } = useCurrentView()
  const wanted = isPlace(view.place, 'deck') ? view.place.slide : 1
  return {
    at: Math.min(wanted, slides.length) - 1,
    open: (next: number) => go({ ...view, place: deckPlace(id, next + 1) }, 'replace'),
  }
}

interface EditorTools {
  readonly at: number
  readonly open: (at: number) => void
  readonly announce: (words: string) => void
}

interface AddingProps extends EditorTools {
  readonly change: (deck: Deck) => void
}

/** A new slide after the one that is open: a blank one, or a copy. */
function useAdding(deck: Deck, { at, open, change, announce }: AddingProps) {
  const { t } = useTranslation()
  const { slides } = deck
  const slide = slides[at] ?? slides[0]
  const add = (added: Slide) => {
    if (slides.length >= mostSlides) return announce(t('decks.slides.most', { count: mostSlides }))
    change(withSlideAdded(deck, at + 1, added))
    open(at + 1)
    announce(t('decks.slides.added', { slide: at + 2, slides: slides.length + 1 }))
  }
  return {
    addBlank: () => add(newSlide(newSlideId(slides), t('decks.new.slide'), slide?.view ?? '/')),
    duplicate: () => (slide ? add(slide) : undefined),
  }
}

interface UndoingProps extends EditorTools {
  readonly moveInHistory: ReturnType<typeof useDeckHistory>['move']
}

/** Undo and redo, which show the slide that they changed and announce what that was. `undone` counts them. */
function useUndoing({ at, open, announce, moveInHistory }: UndoingProps) {
  const { t } = useTranslation()
  const [undone, setUndone] = useState(0)
  const go = (what: UndoMove) => {
    const moved = moveInHistory(what)
    if (!moved) return announce(t(`decks.history.nothing-to-${what}`))
    const { deck, change, slide } = moved
    const place = Math.min(slide ?? at, deck.slides.length - 1)
    open(place)
    setUndone(undone + 1)
    announce(
      t(`decks.history.${what}-done`, {
        change: t(`decks.history.change.${change.kind}`),
        place:
          slide === null
            ? deck.title
            : t('present.slide-named', { slide: place + 1, title: deck.slides[place]?.title }),
      }),
    )
  }
  return { undone, undo: () => go('undo'), redo: () => go('redo'), undoOrRedo: go }
}

interface Announcement {
  readonly words: string
  /** Another one each time, so that the same words are announced again. */
  readonly turn: number
}

/** Words for a live region. */
function useAnnouncement(): readonly [Announcement, (words: string) => void] {
  const [announcement, set] = useState<Announcement>({ words: '', turn: 0 })
  return [announcement, (words) => set(({ turn }) => ({ words, turn: turn + 1 }))]
}
