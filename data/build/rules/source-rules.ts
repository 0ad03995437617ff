import { oneOf, type Finding } from '../fault.ts'
import { jsonTexts, type JsonText } from './json-nodes.ts'
import type { LooseRecord } from './loose-record.ts'

const citingFields: readonly PropertyKey[] = ['sources', 'names_sources']

/** Ids of sources as the facts and remarks of a record cite them, wherever they stand. */
function citations(raw: unknown): JsonText[] {
  return [...jsonTexts(raw)].filter(({ at }) => citingFields.includes(at.at(-2) ?? ''))
}

/** Every source that a fact or remark cites is in the record's list, every source of the list is cited, and none is listed twice. */
export function* sourceFindings(record: LooseRecord, raw: unknown): Generator<Finding> {
  const ids = record.sources.map(({ id }) => id)
  const listed = new Set(ids.filter((id) => id !== null))
  const cited = citations(raw)
  for (const { at, value } of cited)
    if (!listed.has(value)) yield { at, problem: `'${value}' is no source of this record`, allowed: oneOf(listed) }
  const used = new Set(cited.map(({ value }) => value))
  for (const [index, id] of ids.entries()) {
    const at = ['sources', index, 'id']
    if (id === null) continue
    if (ids.indexOf(id) < index) yield { at, problem: `'${id}' stands twice`, allowed: 'each source once' }
    else if (!used.has(id))
      yield {
        at,
        problem: `'${id}' is cited nowhere`,
        allowed: 'sources that this record cites',
      }
  }
}
