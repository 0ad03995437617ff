import { oneOf, type Finding } from '../fault.ts'
import type { LooseRecord } from './loose-record.ts'

/** By file name; null where a file is no JSON, of whose links nothing can be said. */
type Records = ReadonlyMap<string, LooseRecord | null>

const mirrors = { succeeds: 'succeeded_by', succeeded_by: 'succeeds' } as const

/** Mechanisms that a record names exist, are not the record itself, and agree on who succeeded whom. */
export function* linkFindings(id: string, record: LooseRecord, records: Records): Generator<Finding> {
  yield* successions('succeeds', id, record, records)
  yield* successions('succeeded_by', id, record, records)
  for (const [index, { mechanism }] of record.partnerships.entries())
    if (mechanism !== null && !isOther(mechanism, id, records))
      yield unknownMechanism(['partnerships', index, 'mechanism'], mechanism, id, records)
}

function* successions(
  field: keyof typeof mirrors,
  id: string,
  record: LooseRecord,
  records: Records,
): Generator<Finding> {
  const mirror = mirrors[field]
  for (const [index, other] of record[field].entries()) {
    if (other === null) continue
    const at = [field, index]
    if (!isOther(other, id, records)) yield unknownMechanism(at, other, id, records)
    else if (records.get(other)?.[mirror].includes(id) === false)
      yield { at, problem: `${mirror} of '${other}' lacks '${id}'`, allowed: 'links that both records have' }
  }
}

function isOther(named: string, id: string, records: Records): boolean {
  return named !== id && records.has(named)
}

function unknownMechanism(at: Finding['at'], named: string, id: string, records: Records): Finding {
  const allowed = oneOf([...records.keys()].filter((other) => other !== id))
  return { at, problem: `'${named}' is no other mechanism of data/mechanisms`, allowed }
}
