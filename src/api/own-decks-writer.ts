import type { QueryClient } from '@tanstack/react-query'
import type { Deck } from '../domain/deck.ts'
import { deckText } from '../domain/deck-file.ts'
import { tellOtherWindows } from './own-decks-channel.ts'
import { LeaveGuard } from './own-decks-leave.ts'
import { DeckConflictError, OwnDecksError, storeDeck } from './own-decks-store.ts'
import { unsavedDecks, type UnsavedDeck } from './own-decks-unsaved.ts'
import { ownDecksQuery, savingQuery, showOwnDeck, showStoredDeck, type Saving } from './own-decks.ts'

/** Milliseconds from the last change to the writing. */
const patience = 400

/**
 * Changes own decks as one types: on the page at once, in the browser soon after. A write that fails is tried again with the next change. A
 * deck that another window changed is not written over: both versions stay until `overwrite` or `takeStored` decides.
 */
export class OwnDecksWriter {
  readonly #queries: QueryClient
  readonly #unsaved: Map<string, UnsavedDeck>
  readonly #guard = new LeaveGuard(() => void this.flush())
  #timer: ReturnType<typeof setTimeout> | undefined
  #last: Promise<void> = Promise.resolve()

  constructor(queries: QueryClient) {
    this.#queries = queries
    this.#unsaved = unsavedDecks(queries)
  }

  change(deck: Deck): void {
    const waiting = this.#unsaved.get(deck.id)
    const base = waiting ? waiting.base : this.#storedText(deck.id)
    this.#unsaved.set(deck.id, { ...waiting, deck, base })
    showOwnDeck(this.#queries, deck.id, { kind: 'whole', id: deck.id, deck, stored: base })
    this.#tell()
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
    this.#unsaved.delete(id)
    this.#tell()
  }

  /** Of a deck that another window changed: writes this page's version over it. */
  async overwrite(id: string): Promise<void> {
    const waiting = this.#unsaved.get(id)
    if (!waiting?.conflict) return
    this.#unsaved.set(id, { deck: waiting.deck, base: waiting.conflict.stored })
    await this.flush()
  }

  /** Of a deck that another window changed: shows that version, and gives up this page's. */
  takeStored(id: string): void {
    const conflict = this.#unsaved.get(id)?.conflict
    if (!conflict) return
    this.forget(id)
    showStoredDeck(this.#queries, id, conflict.stored)
    void this.#queries.invalidateQueries({ queryKey: ownDecksQuery.queryKey })
  }

  async #write(): Promise<void> {
    const waiting = [...this.#unsaved].filter(([, { conflict }]) => !conflict)
    if (waiting.length === 0) return
    try {
      for (const [id, { deck, base }] of waiting) await this.#writeOne(id, deck, base)
    } catch (error) {
      return this.#tell({ kind: 'failed', problem: error instanceof OwnDecksError ? error.kind : 'refused' })
    }
    this.#tell()
    tellOtherWindows()
  }

  async #writeOne(id: string, deck: Deck, base: string | null): Promise<void> {
    const text = deckText(deck)
    try {
      await storeDeck(id, text, base)
    } catch (error) {
      if (!(error instanceof DeckConflictError)) throw error
      const waiting = this.#unsaved.get(id)
      if (waiting) this.#unsaved.set(id, { ...waiting, conflict: { stored: error.stored } })
      return
    }
    const waiting = this.#unsaved.get(id)
    if (!waiting) return
    if (waiting.deck === deck) this.#unsaved.delete(id)
    else this.#unsaved.set(id, { ...waiting, base: text })
    showOwnDeck(this.#queries, id, { kind: 'whole', id, deck: waiting.deck, stored: text })
  }

  /** The text that the shown deck was read from. */
  #storedText(id: string): string | null {
    const own = this.#queries.getQueryData(ownDecksQuery.queryKey)?.find((one) => one.id === id)
    return own?.stored ?? null
  }

  #tell(saving: Saving = this.#saving()): void {
    this.#queries.setQueryData(savingQuery.queryKey, saving)
    this.#guard.hold(this.#unsaved.size > 0)
  }

  #saving(): Saving {
    const conflicts = [...this.#unsaved].flatMap(([id, { conflict }]) => (conflict ? { id, ...conflict } : []))
    const [first] = conflicts
    if (first) return { kind: 'conflict', ...first }
    return { kind: this.#unsaved.size > 0 ? 'saving' : 'saved' }
  }
}

const writers = new WeakMap<QueryClient, OwnDecksWriter>()

/** The one writer of a page. */
export function writerOf(queries: QueryClient): OwnDecksWriter {
  const writer = writers.get(queries) ?? new OwnDecksWriter(queries)
  writers.set(queries, writer)
  return writer
}
