import type { Finding } from '../fault.ts'
import type { LooseRecord } from './loose-record.ts'

/** A short name is part of a name that the record holds: nobody may be renamed on the way. */
export function* shortNameFindings({ name, short_name: short, aka }: LooseRecord): Generator<Finding> {
  if (short === null || [name, ...aka].some((other) => other?.includes(short))) return
  yield {
    at: ['short_name'],
    problem: `'${short}' stands in no name of this record`,
    allowed: 'a part of "name" or of one of "aka"',
  }
}
