import type { Iso3 } from './ids.ts'

/** What a message may be told: `count` and friends choose plural forms. */
export type MessageValues = Readonly<Record<string, string | number>>

/**
 * The interface's words in the language of the reader, handed to pure code so that it can finish its sentences.
 * Made once a language by src/app from i18next and CLDR; tests make it from src/locales/en.json.
 */
export interface Words {
  /** The message under a key of src/locales, with ICU plurals resolved. */
  readonly say: (key: string, values?: MessageValues) => string
  /** Short name of a country in the reader's language, in UN usage. */
  readonly country: (iso3: Iso3) => string
  /** "a, b and c" in the reader's language. */
  readonly list: (items: readonly string[]) => string
  readonly number: (value: number) => string
  /** A day, month or year: `2024-05-30`, `2024-05` or `2024`. */
  readonly date: (partial: string) => string
  /** Compares texts for sorting, accents and case as the reader's language has them. */
  readonly compare: (a: string, b: string) => number
}
