import * as z from 'zod/mini'
import { mechanismIdSchema } from './ids.ts'

/** What of a record can be found beside the names of its mechanism. */
export const contentKinds = ['fund', 'secretariat', 'body', 'output', 'partner', 'organization', 'meeting'] as const
export type ContentKind = (typeof contentKinds)[number]

/** One thing that a record names: a fund, a body, the title of an output. */
export const contentEntrySchema = z.strictObject({
  kind: z.enum(contentKinds),
  mechanism: mechanismIdSchema,
  text: z.string(),
})
export type ContentEntry = z.infer<typeof contentEntrySchema>
