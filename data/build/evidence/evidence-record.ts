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

const addedToSchema = z.looseObject({
  members_rule: z.optional(z.looseObject({})),
  secretariat: z.looseObject({}),
  outputs: z.array(z.looseObject({})),
  conflicts: z.array(z.looseObject({ text: z.string() })),
  gaps: z.array(z.looseObject({ text: z.string() })),
})

/**
 * A record without what this project added to the evidence: why members are not listed and the name in common use; the scope of a
 * membership rule, the codes of hosts and the bodies of funds; what remarks are about and the sources they name.
 */
export function withoutAdditions(record: JsonObject): JsonObject {
  const { members_unlisted: _, short_name: __, ...rest } = record
  const { members_rule: rule, secretariat, outputs, conflicts, gaps } = addedToSchema.parse(rest)
  return {
    ...rest,
    ...(rule === undefined ? {} : { members_rule: without(rule, 'scope') }),
    secretariat: without(secretariat, 'hosts'),
    outputs: outputs.map((output) => without(output, 'body')),
    conflicts: conflicts.map(({ text }) => text),
    gaps: gaps.map(({ text }) => text),
  }
}

function without(object: JsonObject, field: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== field))
}
