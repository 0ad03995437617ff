import { createStore, del, entries, set } from 'idb-keyval'

/**
 * Where a browser keeps own decks: IndexedDB, each deck the text of its file under its id. A write is all or nothing there, many decks fit,
 * and nothing holds the page up, as localStorage would.
 */
const store = createStore('iscm-atlas', 'own-decks')

/** The browser would not read or write. `full`: there is no room left; `refused`: storage is closed, as in some private windows. */
export class OwnDecksError extends Error {
  readonly kind: 'full' | 'refused'

  constructor(cause: unknown) {
    super('own decks could not be reached', { cause })
    this.name = 'OwnDecksError'
    this.kind = cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'refused'
  }
}

/** All that is kept, by id; what stands under an id may be anything. Throws OwnDecksError. */
export function readStoredDecks(): Promise<readonly (readonly [id: string, stored: unknown])[]> {
  return told(async () => (await entries<IDBValidKey, unknown>(store)).map(([key, stored]) => [textOf(key), stored]))
}

/** Throws OwnDecksError; then what stood there before still stands. */
export function storeDeck(id: string, text: string): Promise<void> {
  return told(() => set(id, text, store))
}

/** Throws OwnDecksError. */
export function removeStoredDeck(id: string): Promise<void> {
  return told(() => del(id, store))
}

async function told<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (cause) {
    throw new OwnDecksError(cause)
  }
}

function textOf(key: IDBValidKey): string {
  return typeof key === 'string' ? key : JSON.stringify(key)
}
