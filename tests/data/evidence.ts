import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url))
/** The evidence that the records were taken from. It lies beside the project, and not in every clone of it. */
export const evidenceFolder = fileURLToPath(new URL('../../../shared/evidence/mechanisms/', import.meta.url))
export const digestFile = fileURLToPath(new URL('evidence-digest.json', import.meta.url))

const jsonObject = z.record(z.string(), z.unknown())
const meetings = z.array(z.looseObject({ level: z.nullable(z.string()) }))

export function readObject(file: string): Record<string, unknown> {
  return jsonObject.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** Evidence in the spelling of the records: levels of meetings are slugs there (`senior officials` became `senior-officials`). */
export function evidenceAsRecord(evidence: Record<string, unknown>): Record<string, unknown> {
  const slugged = meetings
    .parse(evidence['meetings'])
    .map((meeting) => ({ ...meeting, level: meeting.level?.replaceAll(' ', '-') ?? null }))
  return { ...evidence, meetings: slugged }
}

/** A record without what this project added to the evidence: the scope of a membership rule, why members are not listed, and the name in common use. */
export function withoutAdditions(record: Record<string, unknown>): Record<string, unknown> {
  const { members_unlisted: _, short_name: ___, members_rule: rule, ...rest } = record
  if (rule === undefined) return rest
  const { scope: __, ...sourced } = jsonObject.parse(rule)
  return { ...rest, members_rule: sourced }
}

/** Sixty-four hexadecimal digits that change when any field changes, whatever the order of the fields. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortedFields)).digest('hex')
}

function sortedFields(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
