import { createStore, del, entries, update } from 'idb-keyval'

/**
 * Where a browser keeps own decks: IndexedDB, each deck the text of its file under its id. A write is all or nothing there, many decks fit,
 * and nothing holds the page up, as localStorage would.
 */
const store = createStore('iscm-atlas', 'own-decks')

/**
 * The browser would not read or write. `full`: there is no room left; `refused`: storage is closed, as in some private windows; `changed`:
 * see DeckConflictError.
 */
export class OwnDecksError extends Error {
  readonly kind: 'full' | 'refused' | 'changed'

  constructor(kind: OwnDecksError['kind'], cause?: unknown) {
    super(`own decks could not be reached: ${kind}`, { cause })
    this.name = 'OwnDecksError'
    this.kind = kind
  }
}

/** What the browser keeps under an id is not what a write was based on: another window wrote or deleted it. Nothing was written. */
export class DeckConflictError extends OwnDecksError {
  /** Null where nothing is kept there any more. */
  readonly stored: string | null

  constructor(stored: string | null) {
    super('changed')
    this.stored = stored
  }
}

/** All that is kept, by id; what stands under an id may be anything. Throws OwnDecksError. */
export function readStoredDecks(): Promise<readonly (readonly [id: string, stored: string])[]> {
  return told(async () =>
    (await entries<IDBValidKey, unknown>(store)).map(([key, stored]) => [textOf(key), textOf(stored)]),
  )
}

/**
 * Writes a deck over the text that it was based on, null for none: both are one transaction, so that no other window can write between.
 * Throws DeckConflictError or OwnDecksError; then what stood there before still stands.
 */
export function storeDeck(id: string, text: string, base: string | null): Promise<void> {
  return told(() =>
    update<unknown>(
      id,
      (stored) => {
        const present = stored === undefined ? null : textOf(stored)
        if (present !== base && present !== text) throw new DeckConflictError(present)
        return text
      },
      store,
    ),
  )
}

/** Throws OwnDecksError. */
export function removeStoredDeck(id: string): Promise<void> {
  return told(() => del(id, store))
}

async function told<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (cause) {
    if (cause instanceof OwnDecksError) throw cause
    const full = cause instanceof DOMException && cause.name === 'QuotaExceededError'
    throw new OwnDecksError(full ? 'full' : 'refused', cause)
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
