import type { Finding, JsonPath } from '../fault.ts'
import type { LooseRecord } from './loose-record.ts'

type LooseRemark = LooseRecord['gaps'][number]

const sourceNumber = /\bs[0-9]+[a-z]?\b/g

/** A source that the words of a remark name by number, as in "(source s44)", is one of its sources, and the other way round. */
export function* remarkFindings({ conflicts, gaps }: LooseRecord): Generator<Finding> {
  for (const [index, remark] of conflicts.entries()) yield* sourcesOf(remark, ['conflicts', index, 'sources'])
  for (const [index, remark] of gaps.entries()) yield* sourcesOf(remark, ['gaps', index, 'sources'])
}

function sourcesOf({ text, sources }: LooseRemark, at: JsonPath): Finding[] {
  const named = new Set((text ?? '').match(sourceNumber))
  const missing = [...named].filter((id) => !sources.includes(id))
  const unnamed = sources.filter((id) => id !== null && !named.has(id))
  return [
    ...missing.map((id) => ({ at, problem: `lacks '${id}', which the text names`, allowed: [...named].join(', ') })),
    ...unnamed.map((id) => ({
      at,
      problem: `'${id}' is not named in the text`,
      allowed: 'sources that the text names by number',
    })),
  ]
}
