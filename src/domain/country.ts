import * as z from 'zod/mini'
import { iso3Schema } from './ids.ts'
import { countryStatuses } from './vocabulary.ts'

const text = z.string().check(z.minLength(1))
const longitude = z.number().check(z.gte(-180), z.lte(180))
const latitude = z.number().check(z.gte(-90), z.lte(90))

const countryFields = {
  iso3: iso3Schema,
  /** ISO 3166-1 alpha-2, the key for CLDR names (`Intl.DisplayNames`). */
  iso2: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** UN M49 code, three digits; null where UN M49 assigns none. */
  m49: z.nullable(z.string().check(z.regex(/^[0-9]{3}$/))),
  /** Name in UN usage, English. */
  name: text,
  /** Short form for labels and lists, never in conflict with UN usage. */
  short: text,
  /** Other names under which people search for it or spell it in lists. */
  aliases: z.array(text),
  /** M49 region and sub-region in English; null where M49 assigns none. Kosovo and Taiwan Province of China, which M49 does not list, stand with the countries around them. */
  region: z.nullable(text),
  subregion: z.nullable(text),
  status: z.enum(countryStatuses),
  /** Where its name stands: longitude and latitude in degrees. */
  point: z.tuple([longitude, latitude]),
  /** Countries with which it shares a land boundary, derived from data/boundaries. */
  neighbours: z.array(iso3Schema),
  /** What a reader must be told about its name or status, in our words; shown beside the name. */
  note: z.optional(text),
}

/** A State or territory that can appear in the Atlas, as data/countries.json holds it. */
const countrySchema = z.strictObject(countryFields)
export const countriesSchema = z.array(countrySchema)
/** The same with the name of the file that holds its memberships and statements with their sources; null where no record names it. */
export const indexCountrySchema = z.strictObject({ ...countryFields, file: z.nullable(text) })

export type Country = z.infer<typeof countrySchema>
export type IndexCountry = z.infer<typeof indexCountrySchema>

export function isUnMember({ status }: Pick<Country, 'status'>): boolean {
  return status === 'un-member'
}
