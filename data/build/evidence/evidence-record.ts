import * as z from 'zod/mini'

/** A record of the project or of its evidence, as JSON. */
export type JsonObject = Readonly<Record<string, unknown>>

export const jsonObjectSchema = z.record(z.string(), z.unknown())
const meetingsSchema = z.array(z.looseObject({ level: z.nullable(z.string()) }))

/** Evidence in the spelling of the records: levels of meetings are slugs there (`senior officials` became `senior-officials`). */
export function evidenceAsRecord(evidence: JsonObject): JsonObject {
  const meetings = meetingsSchema
    .parse(evidence['meetings'])
    .map((meeting) => ({ ...meeting, level: meeting.level?.replaceAll(' ', '-') ?? null }))
  return { ...evidence, meetings }
}

/** A record without what this project added to the evidence: the scope of a membership rule, why members are not listed, and the name in common use. */
export function withoutAdditions(record: JsonObject): JsonObject {
  const { members_unlisted: _, short_name: __, members_rule: rule, ...rest } = record
  if (rule === undefined) return rest
  const { scope: ___, ...sourced } = jsonObjectSchema.parse(rule)
  return { ...rest, members_rule: sourced }
}
