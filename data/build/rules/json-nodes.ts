import type { JsonPath } from '../fault.ts'

/** A text somewhere in a JSON value. */
export interface JsonText {
  readonly at: JsonPath
  readonly value: string
}

/** Every text in a JSON value, depth first, with its place. */
export function* jsonTexts(value: unknown, at: JsonPath = []): Generator<JsonText> {
  if (typeof value === 'string') yield { at, value }
  if (typeof value !== 'object' || value === null) return
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value)
  for (const [step, inner] of entries) yield* jsonTexts(inner, [...at, step])
}
