import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { faultOf, type Fault } from './fault.ts'
import { readJson } from './json-text.ts'
import { schemaFindings } from './schema-faults.ts'

/** A file of the data as it was read. */
export interface DataFile<Value> {
  /** From the root of the project: `data/themes.json`. */
  readonly file: string
  /** Undefined where the file is no JSON. */
  readonly raw: unknown
  /** Null where there are faults. */
  readonly value: Value | null
  readonly faults: readonly Fault[]
}

/** Reads one file of `root` and checks it against its schema. Throws where the file cannot be read. */
export function readDataFile<Schema extends z.core.$ZodType>(
  root: string,
  file: string,
  schema: Schema,
): DataFile<z.output<Schema>> {
  const reading = readJson(readFileSync(join(root, file), 'utf8'))
  if (reading.kind === 'mistake') {
    const { line, column, problem, allowed } = reading
    const path = `line ${line}, column ${column}`
    return { file, raw: undefined, value: null, faults: [{ file, path, problem, allowed }] }
  }
  const { value: raw } = reading
  const parsed = z.safeParse(schema, raw)
  if (parsed.success) return { file, raw, value: parsed.data, faults: [] }
  const findings = schemaFindings(schema, raw, parsed.error.issues)
  return { file, raw, value: null, faults: findings.map((finding) => faultOf(file, finding)) }
}
