import * as z from 'zod/mini'

/** Small letters and digits, joined by single hyphens: what stands in addresses and names files. */
export const slugSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
/** Slug of a mechanism, the name of its record's file: `rcm`. */
export const mechanismIdSchema = slugSchema.brand<'MechanismId'>()
/** ISO 3166-1 alpha-3 of a State or territory; `XKX` is the user-assigned code for Kosovo. */
export const iso3Schema = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/))
  .brand<'Iso3'>()
/** Number of a source inside one record: `s12`, `s12b`. Only unique together with the mechanism's id. */
export const sourceIdSchema = z
  .string()
  .check(z.regex(/^s[0-9]+[a-z]?$/))
  .brand<'SourceId'>()

export type MechanismId = z.infer<typeof mechanismIdSchema>
export type Iso3 = z.infer<typeof iso3Schema>
export type SourceId = z.infer<typeof sourceIdSchema>

export function isSlug(text: string): boolean {
  return slugSchema.safeParse(text).success
}

/** The id that a text spells, or null where it spells none. Says nothing of whether such a mechanism exists. */
export function parseMechanismId(text: string): MechanismId | null {
  const parsed = mechanismIdSchema.safeParse(text)
  return parsed.success ? parsed.data : null
}

/** The code that a text spells in any letter case, or null where it spells none. Says nothing of whether such a country exists. */
export function parseIso3(text: string): Iso3 | null {
  const parsed = iso3Schema.safeParse(text.toUpperCase())
  return parsed.success ? parsed.data : null
}
