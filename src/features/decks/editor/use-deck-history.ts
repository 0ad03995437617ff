import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { writerOf } from '../../../api/own-decks-writer.ts'
import { newHistory, redo, undo, withEdit, withOutsideChange, type DeckHistory } from '../../../domain/deck-history.ts'
import type { DeckChange } from '../../../domain/deck-change.ts'
import type { Deck } from '../../../domain/deck.ts'
import type { UndoMove } from '../../../ui/controls/undo-key.ts'

/** What an undo or redo did. */
export interface DeckMove {
  readonly deck: Deck
  readonly change: DeckChange
  /** The place from 0 of the changed slide in the deck as it is now; null where no slide changed. */
  readonly slide: number | null
}

/** All edits of an own deck, which are kept in this browser as they are made and can be undone as long as the page is open. */
export function useDeckHistory(deck: Deck) {
  const queries = useQueryClient()
  const queryKey = ['deck-history', deck.id]
  const { data = newHistory(deck) } = useQuery<DeckHistory>({
    queryKey,
    queryFn: skipToken,
    initialData: () => newHistory(deck),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  })
  const history = withOutsideChange(data, deck)
  const put = (next: DeckHistory) => {
    queries.setQueryData(queryKey, next)
    writerOf(queries).change(next.deck)
  }
  const moves = { undo, redo }
  return {
    change: (next: Deck) => put(withEdit(history, next, Date.now())),
    /** Null where there is nothing to undo or redo. */
    move: (what: UndoMove): DeckMove | null => {
      const moved = moves[what](history)
      if (!moved) return null
      put(moved.history)
      const { change } = moved.step
      return { deck: moved.history.deck, change, slide: change.slide?.[what === 'undo' ? 'before' : 'after'] ?? null }
    },
  }
}
