import * as z from 'zod/mini'
import { iso3Schema, mechanismIdSchema, sourceIdSchema } from './ids.ts'
import {
  contributionLevels,
  fundingKinds,
  gapSubjects,
  levels,
  meetingLevels,
  outputKinds,
  partnerKinds,
  regions,
  roles,
  ruleScopes,
  sourceKinds,
  statuses,
  structureKinds,
  structureLevels,
  themeCodes,
} from './vocabulary.ts'

/**
 * The single definition of a mechanism's record: TypeScript types, validation and the published JSON Schema come from here.
 * `null` means "not found in any source". Unknown keys are faults, so that a misspelt field cannot vanish.
 * Rules that span fields or records (ids exist, sources resolve, counts agree) are in data/build/record-rules.ts.
 */
const text = z.string().check(z.trim(), z.minLength(1))
const year = z.int().check(z.gte(1900), z.lte(2100))
const yearOrNull = z.nullable(year)
const link = z.url({ protocol: /^https?$/ })
const citations = z.array(sourceIdSchema).check(z.minLength(1))
const partialDate = z.string().check(z.regex(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/))
/** A source may be dated by a span of years, `2016-2018`. */
const sourceDate = z.string().check(z.regex(/^[0-9]{4}(-[0-9]{4}|-[0-9]{2}(-[0-9]{2})?)?$/))
const sourced = { text, sources: citations }
const statementSchema = z.strictObject(sourced)

export const membershipSchema = z.strictObject({
  iso3: iso3Schema,
  role: z.enum(roles),
  since: yearOrNull,
  until: yearOrNull,
  note: z.optional(text),
  sources: citations,
})

const priorityFields = {
  code: z.enum(themeCodes),
  rank: z.int().check(z.gte(1)),
  central: z.optional(z.literal(true)),
  since: yearOrNull,
}
export const prioritySchema = z.strictObject({ ...priorityFields, statement: text, sources: citations })
export const indexPrioritySchema = z.strictObject(priorityFields)

const structureSchema = z.strictObject({
  name: text,
  kind: z.enum(structureKinds),
  level: z.enum(structureLevels),
  role: text,
  reports_to: z.nullable(text),
  sources: citations,
})

const fundingSchema = z.strictObject({
  kind: z.enum(fundingKinds),
  ...sourced,
  amount: z.nullable(z.number().check(z.gte(0))),
  currency: z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/))),
  year: yearOrNull,
})

const figureSchema = z.strictObject({
  label: text,
  value: z.number(),
  unit: text,
  year: yearOrNull,
  /** The source says that there are more. */
  at_least: z.optional(z.boolean()),
  /** The year from which on the source counts. */
  since: z.optional(year),
  /** When the source said it, where that is known closer than by year. */
  reported: z.optional(partialDate),
})

export const outputSchema = z.strictObject({
  title: text,
  kind: z.enum(outputKinds),
  year: yearOrNull,
  themes: z.array(z.enum(themeCodes)),
  ...sourced,
  url: z.nullable(link),
  purpose: z.optional(text),
  established: z.optional(yearOrNull),
  eligibility: z.optional(text),
  administrator: z.optional(text),
  /** Of a fund that is a standing body too: the name of that structure. */
  body: z.optional(text),
  figures: z.optional(z.array(figureSchema)),
})

export const contributionSchema = z.strictObject({
  level: z.enum(contributionLevels),
  ...sourced,
  states: z.array(iso3Schema),
})

const partnershipSchema = z.strictObject({
  with: text,
  mechanism: z.optional(z.nullable(mechanismIdSchema)),
  kind: z.enum(partnerKinds),
  ...sourced,
})

export const addedValueSchema = z.strictObject({ ...sourced, states: z.array(iso3Schema) })

export const chairSchema = z.strictObject({
  iso3: z.nullable(iso3Schema),
  from: yearOrNull,
  to: yearOrNull,
  note: z.optional(text),
  sources: citations,
})

const meetingSchema = z.strictObject({
  year: yearOrNull,
  name: text,
  level: z.nullable(z.enum(meetingLevels)),
  place: z.nullable(text),
  iso3: z.nullable(iso3Schema),
  sources: citations,
})

export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  title: text,
  publisher: text,
  date: z.nullable(sourceDate),
  url: z.nullable(link),
  kind: z.enum(sourceKinds),
})

/** What is said of the sources themselves. Those that its words name by number, as in "(source s44)", stand in `sources`. */
const remarkFields = { text, sources: z.array(sourceIdSchema) }
const remarkSchema = z.strictObject(remarkFields)
const gapSchema = z.strictObject({ ...remarkFields, about: z.array(z.enum(gapSubjects)) })

export const recordSchema = z.strictObject({
  id: mechanismIdSchema,
  name: text,
  acronym: z.nullable(text),
  /** The name in common use, where that is neither acronym nor official name (`Colombo Process`). It must stand in one of the record's names. */
  short_name: z.optional(text),
  aka: z.array(text),
  names: z.strictObject({
    en: z.optional(text),
    fr: z.optional(text),
    es: z.optional(text),
    ar: z.optional(text),
    ru: z.optional(text),
    zh: z.optional(text),
  }),
  names_sources: z.array(sourceIdSchema),
  summary: statementSchema,
  level: z.enum(levels),
  regions: z.array(z.enum(regions)),
  status: z.enum(statuses),
  status_note: statementSchema,
  established: yearOrNull,
  origin: statementSchema,
  succeeds: z.array(mechanismIdSchema),
  succeeded_by: z.array(mechanismIdSchema),
  linked_to: z.array(text),
  website: z.nullable(link),
  languages: z.array(z.string().check(z.regex(/^[a-z]{2}$/))),
  members_rule: z.optional(z.strictObject({ ...sourced, scope: z.enum(ruleScopes) })),
  /** Why there is no member list: set where no source supports one. The members then entered are single findings, not a footprint. */
  members_unlisted: z.optional(text),
  members: z.array(membershipSchema),
  member_organizations: z.array(z.strictObject({ name: text, role: z.enum(roles), sources: citations })),
  observer_organizations: z.array(z.strictObject({ name: text, sources: citations })),
  members_as_of: z.nullable(partialDate),
  member_count_stated: z.nullable(z.int().check(z.gte(0))),
  themes: z.array(prioritySchema),
  structures: z.array(structureSchema),
  /** `hosts` are the host in codes: ids of data/organizations.json and ISO codes of countries. */
  secretariat: z.strictObject({ host: z.nullable(text), hosts: z.array(text), since: yearOrNull, ...sourced }),
  funding: z.array(fundingSchema),
  outputs: z.array(outputSchema),
  contributions: z.array(contributionSchema),
  partnerships: z.array(partnershipSchema),
  added_value: z.array(addedValueSchema),
  chairs: z.array(chairSchema),
  meetings: z.array(meetingSchema),
  survey_2019: z.nullable(z.boolean()),
  conflicts: z.array(remarkSchema),
  gaps: z.array(gapSchema),
  sources: z.array(sourceSchema).check(z.minLength(1)),
})

export type MechanismRecord = z.infer<typeof recordSchema>
export type Membership = z.infer<typeof membershipSchema>
export type Priority = z.infer<typeof prioritySchema>
export type IndexPriority = z.infer<typeof indexPrioritySchema>
export type Structure = z.infer<typeof structureSchema>
export type Funding = z.infer<typeof fundingSchema>
export type Output = z.infer<typeof outputSchema>
export type Partnership = z.infer<typeof partnershipSchema>
export type AddedValue = z.infer<typeof addedValueSchema>
export type Chair = z.infer<typeof chairSchema>
export type Meeting = z.infer<typeof meetingSchema>
export type Remark = z.infer<typeof remarkSchema>
export type Gap = z.infer<typeof gapSchema>
export type Source = z.infer<typeof sourceSchema>
