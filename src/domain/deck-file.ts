import * as z from 'zod/mini'
import { deckSchema, deckVersion, type Deck } from './deck.ts'
import { deckFaults, type DeckFault } from './deck-faults.ts'
import { withSlideIds } from './deck-own.ts'

/** What is not read at all: sixty slides with everything filled are less than half of it. */
export const mostDeckBytes = 1_000_000

const versionSchema = z.object({ version: z.int() })

export type ReadDeck =
  /** `leftOut` names fields that no deck of this version has: they are not in `deck`. */
  | { readonly kind: 'read'; readonly deck: Deck; readonly leftOut: readonly DeckFault[] }
  | { readonly kind: 'broken'; readonly faults: readonly DeckFault[] }
  /** `no-file`: the browser could not open it. */
  | { readonly kind: 'no-json' | 'no-file' }
  /** Of a version that this Atlas does not know yet. */
  | { readonly kind: 'newer'; readonly version: number }
  /** More than `mostDeckBytes`. */
  | { readonly kind: 'too-large' }

/** Reads the text of a deck's file, of a stored deck, of a link: all are the same. Never throws; what does not fit the schema is named. */
export function readDeck(text: string): ReadDeck {
  if (text.length > mostDeckBytes) return { kind: 'too-large' }
  const value = jsonOf(text)
  if (value === undefined) return { kind: 'no-json' }
  const version = z.safeParse(versionSchema, value).data?.version ?? deckVersion
  if (version > deckVersion) return { kind: 'newer', version }
  const parsed = z.safeParse(deckSchema, value, { reportInput: true })
  if (parsed.success) return { kind: 'read', deck: withSlideIds(parsed.data), leftOut: [] }
  return readKnown(value, parsed.error)
}

/** Reads a deck without the fields that are not known, where nothing else is wrong with it. */
function readKnown(value: unknown, error: z.core.$ZodError): ReadDeck {
  const unknown = error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue : []))
  const known = unknown.reduce((rest, { path, keys }) => withoutFields(rest, path, keys), value)
  const parsed = z.safeParse(deckSchema, known)
  const faults = deckFaults(error)
  return parsed.success
    ? { kind: 'read', deck: withSlideIds(parsed.data), leftOut: faults }
    : { kind: 'broken', faults }
}

/** A copy without the named fields of what stands at a path. */
function withoutFields(value: unknown, [step, ...rest]: readonly PropertyKey[], names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((entry, at) => (at === step ? withoutFields(entry, rest, names) : entry))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value)
  if (step === undefined) return Object.fromEntries(fields.filter(([name]) => !names.includes(name)))
  return Object.fromEntries(
    fields.map(([name, field]) => [name, name === step ? withoutFields(field, rest, names) : field]),
  )
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
