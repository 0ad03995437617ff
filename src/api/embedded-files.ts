import * as z from 'zod/mini'
import { manifestSchema } from '../domain/atlas-files.ts'

/** Files of the Atlas that stand in a page itself, so that it needs no network: a deck as one file. Each is checked as if it had been fetched. */
const embeddedSchema = z.strictObject({
  manifest: manifestSchema,
  /** By path below /atlas/, only those that the page needs. */
  files: z.record(z.string(), z.unknown()),
})

export type EmbeddedFiles = z.infer<typeof embeddedSchema>

const place = 'atlas-files'
const opening = `<script type="application/json" id="${place}">`
const closing = '</script>'

/** The files that the present page holds; null where it fetches them. Throws an Error where it holds something else. */
export function readEmbedded(): EmbeddedFiles | null {
  if (typeof document === 'undefined') return null
  const text = document.getElementById(place)?.textContent ?? ''
  return text === '' ? null : embeddedSchema.parse(JSON.parse(text))
}

/** A page with these files in it. Throws an Error where the page does not keep exactly one empty place for them. */
export function embedFiles(page: string, files: EmbeddedFiles): string {
  const parts = page.split(opening + closing)
  if (parts.length !== 2) throw new Error('The page has no place for the files of the Atlas')
  return parts.join(opening + scriptText(files) + closing)
}

/** JSON that can stand in a script element: no text in it can end the element, begin a comment or break a line of script. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[<\u2028\u2029]/g, spelt)
}

function spelt(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}
