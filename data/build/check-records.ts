import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { recordSchema, type MechanismRecord } from '../../src/domain/record.ts'
import { readDataFile } from './data-file.ts'
import { faultOf, type Fault } from './fault.ts'
import { ruleFindings, type Surroundings } from './record-rules.ts'
import { looseRecord } from './rules/loose-record.ts'

export interface RecordCheck {
  /** In the order of their ids. Empty where there are faults. */
  readonly records: readonly MechanismRecord[]
  readonly count: number
  readonly faults: readonly Fault[]
}

const folder = 'data/mechanisms'

/** Checks every record below `root`, a folder that holds `data/mechanisms`, and tells all faults of all files at once. */
export function checkRecords(root: string, codes: Omit<Surroundings, 'records'>): RecordCheck {
  const files = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const read = readDataFile(root, `${folder}/${name}`, recordSchema)
      return { ...read, name: basename(name, '.json'), loose: read.raw === undefined ? null : looseRecord(read.raw) }
    })
  const records = new Map(files.map(({ name, loose }) => [name, loose]))
  const faults = files.flatMap(({ file, name, raw, loose, faults: ofSchema }) => {
    if (loose === null) return ofSchema
    const findings = ruleFindings(name, raw, loose, { ...codes, records })
    return [...ofSchema, ...findings.map((finding) => faultOf(file, finding))]
  })
  const valid = faults.length === 0 ? files.flatMap(({ value }) => value ?? []) : []
  return { records: valid, count: files.length, faults }
}
