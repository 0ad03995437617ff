import type * as z from 'zod/mini'

/** What is wrong with a deck at one place, without words: src/locales says it in the reader's language. */
export type DeckProblem =
  | { readonly kind: 'missing' | 'malformed' }
  | { readonly kind: 'wrong-type'; readonly expected: 'text' | 'list' | 'group' | 'number' | 'other' }
  | { readonly kind: 'too-long' | 'too-short'; readonly limit: number; readonly of: 'letters' | 'entries' }
  | { readonly kind: 'not-allowed'; readonly value: string; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-field'; readonly names: readonly string[] }

export interface DeckFault {
  /** Steps from the deck to the place: `slides`, 2, `figures`, 0. Empty: the deck as a whole. */
  readonly at: readonly (string | number)[]
  readonly problem: DeckProblem
}

/** Letters of a foreign text that are repeated in a sentence. */
const shownLetters = 40

const expectedKinds: Readonly<Record<string, 'text' | 'list' | 'group' | 'number'>> = {
  string: 'text',
  array: 'list',
  object: 'group',
  number: 'number',
  int: 'number',
}

/** All faults that Zod found, with `reportInput` on; one a place. */
export function deckFaults({ issues }: z.core.$ZodError): readonly DeckFault[] {
  return issues.map((issue) => ({ at: issue.path.map(stepOf), problem: problemOf(issue) }))
}

function stepOf(step: PropertyKey): string | number {
  return typeof step === 'number' ? step : shownText(String(step))
}

function problemOf(issue: z.core.$ZodIssue): DeckProblem {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return { kind: 'missing' }
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'wrong-type', expected: expectedKinds[issue.expected] ?? 'other' }
    case 'too_big':
      return { kind: 'too-long', limit: Number(issue.maximum), of: unitOf(issue.origin) }
    case 'too_small':
      return { kind: 'too-short', limit: Number(issue.minimum), of: unitOf(issue.origin) }
    case 'invalid_value':
      return { kind: 'not-allowed', value: shownText(issue.input), allowed: issue.values.map(String) }
    case 'unrecognized_keys':
      return { kind: 'unknown-field', names: issue.keys.slice(0, 5).map(shownText) }
    default:
      return { kind: 'malformed' }
  }
}

function unitOf(origin: string): 'letters' | 'entries' {
  return origin === 'array' ? 'entries' : 'letters'
}

function shownText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '…')
  return text.length > shownLetters ? `${text.slice(0, shownLetters - 1)}…` : text
}
