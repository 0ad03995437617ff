import * as z from 'zod/mini'
import { iso3Schema, mechanismIdSchema } from './ids.ts'
import {
  addedValueSchema,
  chairSchema,
  contributionSchema,
  membershipSchema,
  outputSchema,
  prioritySchema,
  recordSchema,
  sourceSchema,
} from './record.ts'
import { themeCodes } from './vocabulary.ts'

/** The files of public/atlas beside the index. Paths in them are relative to public/atlas. */
export const manifestSchema = z.strictObject({
  /** Day of the newest change to the records, `2026-11-24`. */
  date: z.string(),
  index: z.string(),
  sources: z.string(),
  /** What the records name, for the search. */
  content: z.string(),
  /** The Atlas's own decks, in the order in which they are offered. */
  decks: z.array(
    z.strictObject({ id: z.string(), title: z.string(), summary: z.string(), slides: z.int(), file: z.string() }),
  ),
  geometry: z.strictObject({
    atlantic: z.strictObject({ world: z.string(), close: z.string() }),
    pacific: z.strictObject({ world: z.string(), close: z.string() }),
    globe: z.string(),
  }),
})

/** mechanisms/<id>.<hash>.json: the record without its sources. */
export const mechanismDetailSchema = z.omit(recordSchema, { sources: true })

/** sources.<hash>.json: the numbered sources of every record. A source id means nothing without its mechanism. */
export const sourcesSchema = z.record(z.string(), z.array(sourceSchema))

const of = { mechanism: mechanismIdSchema }
/** countries/<iso3>.<hash>.json: what the records say of one country, by mechanism. */
export const countryDetailSchema = z.strictObject({
  iso3: iso3Schema,
  memberships: z.array(z.extend(membershipSchema, of)),
  chairs: z.array(z.extend(chairSchema, of)),
  contributions: z.array(z.extend(contributionSchema, of)),
  addedValue: z.array(z.extend(addedValueSchema, of)),
})

/** themes/<code>.<hash>.json: what the records say of one theme, by mechanism. */
export const themeDetailSchema = z.strictObject({
  code: z.enum(themeCodes),
  priorities: z.array(z.extend(prioritySchema, of)),
  outputs: z.array(z.extend(outputSchema, of)),
})

export type Manifest = z.infer<typeof manifestSchema>
export type MechanismDetail = z.infer<typeof mechanismDetailSchema>
export type SourcesByMechanism = z.infer<typeof sourcesSchema>
export type CountryDetail = z.infer<typeof countryDetailSchema>
export type ThemeDetail = z.infer<typeof themeDetailSchema>
