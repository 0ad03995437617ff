import * as z from 'zod/mini'
import { deckSchema, type Deck } from './deck.ts'
import { deckFaults, type DeckFault } from './deck-faults.ts'
import { withSlideIds } from './deck-own.ts'

/** What is not read at all: sixty slides with everything filled are less than half of it. */
export const mostDeckBytes = 1_000_000

export type ReadDeck =
  | { readonly kind: 'read'; readonly deck: Deck }
  | { readonly kind: 'broken'; readonly faults: readonly DeckFault[] }
  /** `no-file`: the browser could not open it. */
  | { readonly kind: 'no-json' | 'no-file' }
  /** More than `mostDeckBytes`. */
  | { readonly kind: 'too-large' }

/** Reads the text of a deck's file, of a stored deck, of a link: all are the same. Never throws; what does not fit the schema is named. */
export function readDeck(text: string): ReadDeck {
  if (text.length > mostDeckBytes) return { kind: 'too-large' }
  const value = jsonOf(text)
  if (value === undefined) return { kind: 'no-json' }
  const parsed = z.safeParse(deckSchema, value, { reportInput: true })
  return parsed.success
    ? { kind: 'read', deck: withSlideIds(parsed.data) }
    : { kind: 'broken', faults: deckFaults(parsed.error) }
}

/** The text of a deck's file. */
export function deckText(deck: Deck): string {
  return `${JSON.stringify(deck, null, 2)}\n`
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
