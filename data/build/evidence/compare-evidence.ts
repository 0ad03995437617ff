import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { evidenceAsRecord, jsonObjectSchema, withoutAdditions, type JsonObject } from './evidence-record.ts'

/** Where records and evidence differ, a line for each record and field: nothing is dropped on the way, and nothing invented. */
export function evidenceDifferences(recordFolder: string, evidenceFolder: string): readonly string[] {
  const records = readFolder(recordFolder)
  const evidence = readFolder(evidenceFolder)
  return [...new Set([...records.keys(), ...evidence.keys()])].toSorted().flatMap((id) => {
    const [record, source] = [records.get(id), evidence.get(id)]
    if (!record) return [`${id}: is in the evidence, and no record`]
    if (!source) return [`${id}: is a record, and not in the evidence`]
    return differentFields(withoutAdditions(record), evidenceAsRecord(source)).map((field) => `${id}: ${field} differs`)
  })
}

function readFolder(folder: string): ReadonlyMap<string, JsonObject> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return new Map(
    names.map((name) => [
      name.replace(/\.json$/, ''),
      jsonObjectSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    ]),
  )
}

function differentFields(record: JsonObject, evidence: JsonObject): readonly string[] {
  const fields = [...new Set([...Object.keys(record), ...Object.keys(evidence)])]
  return fields.filter((field) => !isDeepStrictEqual(record[field], evidence[field]))
}
