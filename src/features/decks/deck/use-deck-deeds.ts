import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OwnDecksError } from '../../../api/own-decks-store.ts'
import { writerOf } from '../../../api/own-decks-writer.ts'
import { forgetDeck, keepDeck, ownDecksQuery, restoreDeck, type OwnDeck } from '../../../api/own-decks.ts'
import type { DeckFault } from '../../../domain/deck-faults.ts'
import { mostDeckBytes, readDeck, type ReadDeck } from '../../../domain/deck-file.ts'
import { isOwnDeckId, newDeck, newDeckId, newSlide, newSlideId } from '../../../domain/deck-own.ts'
import { mostLetters, type Deck } from '../../../domain/deck.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { saveFile } from '../../../ui/hooks/save-file.ts'
import { goTo } from '../../../view/go.ts'
import { deckPlace } from '../../../parts/deck/deck-place.ts'
import { drawLetters } from './draw-letters.ts'

/** What became of the last thing done to decks, to be told. */
export type DeckNews =
  | { readonly kind: 'deleted'; readonly own: OwnDeck }
  | { readonly kind: 'imported'; readonly deck: Deck; readonly leftOut: readonly DeckFault[] }
  | { readonly kind: 'refused'; readonly file: string; readonly why: Exclude<ReadDeck, { kind: 'read' }> }
  | { readonly kind: 'failed'; readonly problem: OwnDecksError['kind'] }

/** All that can be done to whole decks. What the browser refuses is told and changes nothing. */
export function useDeckDeeds() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { news, close, told } = useTold()
  const keepAndOpen = useKeepAndOpen(told)
  return {
    news,
    close,
    create: () => keepAndOpen(() => firstDeck(t('decks.new.title'), t('decks.new.slide'))),
    /** A copy that can be changed, of any deck. */
    duplicate: (deck: Deck) =>
      keepAndOpen(() => copyOf(deck, t('decks.copy-of', { title: deck.title }).slice(0, mostLetters.title))),
    /** Of a deck that another window changed: this page's version becomes a deck of its own, and opens. */
    keepBoth: (deck: Deck) =>
      keepAndOpen(
        () => copyOf(deck, t('decks.copy-of', { title: deck.title }).slice(0, mostLetters.title)),
        () => writerOf(queries).takeStored(deck.id),
      ),
    /** Keeps a deck that came in a link. */
    keep: (deck: Deck) => keepAndOpen(() => adopted(deck, queries)),
    importFile: (file: File) => told(() => imported(file, queries)),
    remove: (own: OwnDeck) =>
      told(async () => {
        writerOf(queries).forget(own.id)
        await forgetDeck(queries, own.id)
        return { kind: 'deleted', own }
      }),
    restore: (own: OwnDeck) =>
      told(async () => {
        await restoreDeck(queries, own)
        return null
      }),
    exportFile: (id: string, text: string) => saveFile(`${id}.json`, text, 'application/json'),
  }
}

export type DeckDeeds = ReturnType<typeof useDeckDeeds>

type Tell = (deed: () => Promise<DeckNews | null>) => Promise<void>

function useTold() {
  const [news, setNews] = useState<DeckNews | null>(null)
  const told: Tell = async (deed) => {
    try {
      setNews(await deed())
    } catch (error) {
      if (!(error instanceof OwnDecksError)) throw error
      setNews({ kind: 'failed', problem: error.kind })
    }
  }
  return { news, close: () => setNews(null), told }
}

function useKeepAndOpen(told: Tell) {
  const { view, go } = useCurrentView()
  const queries = useQueryClient()
  return (make: () => Deck | Promise<Deck>, onKept: () => void = () => undefined) =>
    told(async () => {
      const deck = await make()
      await keepDeck(queries, deck)
      onKept()
      go(goTo(view, deckPlace(deck.id)))
      return null
    })
}

/** One that is too large is not opened at all. */
async function readFile(file: File): Promise<ReadDeck> {
  if (file.size > mostDeckBytes) return { kind: 'too-large' }
  const text = await file.text().catch(() => null)
  return text === null ? { kind: 'no-file' } : readDeck(text)
}

async function imported(file: File, queries: QueryClient): Promise<DeckNews> {
  const read = await readFile(file)
  if (read.kind !== 'read') return { kind: 'refused', file: file.name, why: read }
  const deck = await adopted(read.deck, queries)
  await keepDeck(queries, deck)
  return { kind: 'imported', deck, leftOut: read.leftOut }
}

/** A foreign deck under its own id where that is one of own decks and no other has it; else under a new one, so that nothing is written over. */
async function adopted(deck: Deck, queries: QueryClient): Promise<Deck> {
  const all = await queries.ensureQueryData(ownDecksQuery)
  const free = isOwnDeckId(deck.id) && !all.some((own) => own.id === deck.id)
  return free ? deck : { ...deck, id: newDeckId(deck.title, drawLetters()) }
}

function copyOf(deck: Deck, title: string): Deck {
  return { ...deck, id: newDeckId(title, drawLetters()), title }
}

/** A deck of one slide, which shows the world. */
function firstDeck(title: string, slideTitle: string): Deck {
  const first = newSlide(newSlideId([]), slideTitle, '/')
  return newDeck(newDeckId(title, drawLetters()), title, { ...first, layout: 'beside' })
}
