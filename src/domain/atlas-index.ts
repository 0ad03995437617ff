import * as z from 'zod/mini'
import { indexCountrySchema } from './country.ts'
import { iso3Schema, mechanismIdSchema, type Iso3, type MechanismId } from './ids.ts'
import { organizationSchema } from './organization.ts'
import { indexPrioritySchema } from './record.ts'
import { familySchema, indexThemeSchema } from './theme.ts'
import {
  fundingKinds,
  levels,
  outputKinds,
  regions,
  roles,
  ruleScopes,
  statuses,
  structureKinds,
  themeCodes,
  type ThemeCode,
} from './vocabulary.ts'

/**
 * What public/atlas/index.<hash>.json holds: all that map, list, filters, search and comparison need, without sentences and sources.
 * Written by data/build, read by src/api. Years are calendar years; null means not found in any source.
 */
const yearOrNull = z.nullable(z.int())

const indexMembershipSchema = z.strictObject({
  iso3: iso3Schema,
  role: z.enum(roles),
  since: yearOrNull,
  until: yearOrNull,
})

const indexChairSchema = z.strictObject({ iso3: iso3Schema, from: yearOrNull, to: yearOrNull })

export const mechanismSchema = z.strictObject({
  id: mechanismIdSchema,
  name: z.string(),
  acronym: z.nullable(z.string()),
  /** What it is called where room is short: the name in common use, else the acronym, else the name. */
  short: z.string(),
  /** All other names, of any language, for search. */
  aliases: z.array(z.string()),
  level: z.enum(levels),
  regions: z.array(z.enum(regions)),
  status: z.enum(statuses),
  established: yearOrNull,
  succeeds: z.array(mechanismIdSchema),
  succeededBy: z.array(mechanismIdSchema),
  /** Set where membership is a rule instead of a list. */
  rule: z.nullable(z.enum(ruleScopes)),
  /** True where no source supports a member list: no footprint may be shown. */
  unlisted: z.boolean(),
  members: z.array(indexMembershipSchema),
  /** Date of the list: `2024`, `2024-05` or `2024-05-30`. */
  membersAsOf: z.nullable(z.string()),
  themes: z.array(indexPrioritySchema),
  chairs: z.array(indexChairSchema),
  /** Who hosts or hosted its secretariat, as its record words it. */
  host: z.nullable(z.string()),
  /** The same in codes: ids of organizations and ISO 3166-1 alpha-3 codes of countries. */
  hosts: z.array(z.string()),
  /** Names of its funds. */
  funds: z.array(z.string()),
  /** Newest year in which a meeting is known. */
  lastMeeting: yearOrNull,
  structures: z.array(z.enum(structureKinds)),
  funding: z.array(z.enum(fundingKinds)),
  outputs: z.array(
    z.strictObject({ kind: z.enum(outputKinds), year: yearOrNull, themes: z.array(z.enum(themeCodes)) }),
  ),
  partners: z.array(mechanismIdSchema),
  file: z.string(),
})

export const atlasIndexSchema = z.strictObject({
  families: z.array(familySchema),
  themes: z.array(indexThemeSchema),
  countries: z.array(indexCountrySchema),
  /** Those that host a secretariat. */
  organizations: z.array(organizationSchema),
  mechanisms: z.array(mechanismSchema),
})

export type IndexMembership = z.infer<typeof indexMembershipSchema>
export type Mechanism = z.infer<typeof mechanismSchema>
export type AtlasIndex = z.infer<typeof atlasIndexSchema>

/** One record of the index by its id. Says nothing of whether it is there. */
export type RecordRef =
  | { readonly kind: 'mechanism'; readonly id: MechanismId }
  | { readonly kind: 'country'; readonly iso3: Iso3 }
  | { readonly kind: 'theme'; readonly code: ThemeCode }
