import * as z from 'zod/mini'
import { mechanismIdSchema } from './ids.ts'
import { outputKinds, themeCodes } from './vocabulary.ts'

/** Letters of an entry in a link. */
const maxEntryCode = 100

/** What of a record can be found beside the names of its mechanism. */
const contentKinds = ['fund', 'secretariat', 'body', 'output', 'partner', 'organization', 'meeting'] as const
export type ContentKind = (typeof contentKinds)[number]

/** One thing that a record names: a fund, a body, the title of an output. */
const contentEntrySchema = z.strictObject({
  kind: z.enum(contentKinds),
  mechanism: mechanismIdSchema,
  text: z.string(),
  /** Of an output: what it is and what it is about, by which it is found too. */
  about: z.optional(
    z.strictObject({ kind: z.enum(outputKinds), themes: z.array(z.enum(themeCodes)), text: z.string() }),
  ),
})
export type ContentEntry = z.infer<typeof contentEntrySchema>

/** content.<hash>.json: all that the records name, for the search. */
export const contentSchema = z.array(contentEntrySchema)

/** An entry as a link writes it: `?tab=outputs&entry=cadiz-action-plan`. */
export function entryCode(text: string): string {
  const words = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return (words ?? []).join('-').slice(0, maxEntryCode)
}
