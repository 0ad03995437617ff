import type { QueryClient } from '@tanstack/react-query'
import type { Deck } from '../domain/deck.ts'
import { deckText } from '../domain/deck-file.ts'
import { tellOtherWindows } from './own-decks-channel.ts'
import { OwnDecksError, storeDeck } from './own-decks-store.ts'
import { savingQuery, showOwnDeck, type Saving } from './own-decks.ts'

/** Milliseconds from the last change to the writing. */
const patience = 400

/** Changes own decks as one types: on the page at once, in the browser soon after. A write that fails is tried again with the next change. */
export class OwnDecksWriter {
  readonly #queries: QueryClient
  readonly #waiting = new Map<string, Deck>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #last: Promise<void> = Promise.resolve()

  constructor(queries: QueryClient) {
    this.#queries = queries
  }

  change(deck: Deck): void {
    showOwnDeck(this.#queries, deck.id, { kind: 'whole', id: deck.id, deck })
    this.#waiting.set(deck.id, deck)
    this.#tell({ kind: 'saving' })
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), patience)
  }

  /** Writes what waits, in turn. Never throws: the state of saving tells what failed. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#last = this.#last.then(() => this.#write())
    return this.#last
  }

  /** Nothing of a deck that is deleted is written any more. */
  forget(id: string): void {
    this.#waiting.delete(id)
  }

  async #write(): Promise<void> {
    if (this.#waiting.size === 0) return
    try {
      for (const [id, deck] of this.#waiting) {
        await storeDeck(id, deckText(deck))
        if (this.#waiting.get(id) === deck) this.#waiting.delete(id)
      }
    } catch (error) {
      return this.#tell({ kind: 'failed', problem: error instanceof OwnDecksError ? error.kind : 'refused' })
    }
    if (this.#waiting.size === 0) this.#tell({ kind: 'saved' })
    tellOtherWindows()
  }

  #tell(saving: Saving): void {
    this.#queries.setQueryData(savingQuery.queryKey, saving)
  }
}

const writers = new WeakMap<QueryClient, OwnDecksWriter>()

/** The one writer of a page. */
export function writerOf(queries: QueryClient): OwnDecksWriter {
  const writer = writers.get(queries) ?? new OwnDecksWriter(queries)
  writers.set(queries, writer)
  return writer
}
