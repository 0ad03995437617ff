import 'fake-indexeddb/auto'
import { readStoredDecks, removeStoredDeck, storeDeck } from '../../../src/api/own-decks-store.ts'
import { deckText } from '../../../src/domain/deck-file.ts'
import type { Deck } from '../../../src/domain/deck.ts'

/** What jsdom has not: the text of a file. */
function textOf(this: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done(typeof reader.result === 'string' ? reader.result : ''))
    reader.addEventListener('error', () => fail(new Error('the file cannot be read', { cause: reader.error })))
    reader.readAsText(this)
  })
}
if (!('text' in Blob.prototype))
  Object.defineProperty(Blob.prototype, 'text', { value: textOf, configurable: true, writable: true })

/** The browser keeps these decks and no others. */
export async function keepOnly(...decks: readonly Deck[]): Promise<void> {
  for (const [id] of await readStoredDecks()) await removeStoredDeck(id)
  for (const deck of decks) await storeDeck(deck.id, deckText(deck), null)
}

/** The ids and texts that the browser keeps. */
export function kept(): Promise<readonly (readonly [string, string])[]> {
  return readStoredDecks()
}
