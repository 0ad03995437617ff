import * as z from 'zod/mini'

/**
 * A record as the rules look at it: only the fields that they compare, and null or an empty list for what is missing or of the
 * wrong kind. So the rules run beside the schema, and every fault of a file comes out at once. Entries keep their places in the
 * lists, so that a path still points at them.
 */
const text = z.catch(z.nullable(z.string()), null)
const number = z.catch(z.nullable(z.number()), null)
const list = <Entry extends z.ZodMiniType>(entry: Entry) => z.catch(z.array(entry), [])
const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => {
  const schema = z.object(shape)
  return z.catch(schema, schema.parse({}))
}

const looseRecordSchema = object({
  id: text,
  name: text,
  short_name: text,
  aka: list(text),
  established: number,
  succeeds: list(text),
  succeeded_by: list(text),
  members_rule: z.catch(z.nullable(z.object({})), null),
  members_unlisted: text,
  members: z.catch(z.nullable(z.array(object({ iso3: text, role: text, since: number, until: number }))), null),
  member_organizations: list(object({ role: text })),
  member_count_stated: number,
  themes: list(object({ code: text })),
  structures: list(object({ name: text, kind: text, reports_to: text })),
  secretariat: object({ hosts: list(text) }),
  outputs: list(
    object({
      kind: text,
      body: text,
      established: number,
      themes: list(text),
      figures: list(object({ year: number })),
    }),
  ),
  partnerships: list(object({ mechanism: text })),
  chairs: list(object({ iso3: text, from: number, to: number })),
  conflicts: list(object({ text, sources: list(text) })),
  gaps: list(object({ text, sources: list(text) })),
  sources: list(object({ id: text })),
})

/** `members` is null where it is no list. */
export type LooseRecord = z.infer<typeof looseRecordSchema>

export function looseRecord(raw: unknown): LooseRecord {
  return looseRecordSchema.parse(raw)
}
