import { oneOf, type Finding } from '../fault.ts'
import type { LooseRecord } from './loose-record.ts'

/** Bodies have names of their own, report to bodies of the same record, and never in a circle. */
export function* structureFindings({ structures }: LooseRecord): Generator<Finding> {
  const names = structures.map(({ name }) => name)
  const superior = new Map(structures.map(({ name, reports_to }) => [name, reports_to]))
  for (const [index, { name, reports_to }] of structures.entries()) {
    const at = ['structures', index, 'reports_to']
    if (name !== null && names.indexOf(name) < index)
      yield { at: ['structures', index, 'name'], problem: `'${name}' stands twice`, allowed: 'a name of its own' }
    if (reports_to === null) continue
    const others = names.filter((other) => other !== null && other !== name)
    if (!superior.has(reports_to))
      yield {
        at,
        problem: `'${reports_to}' is no structure of this record`,
        allowed: `${oneOf(others.map(String))}, or null`,
      }
    else if (reportsToItself(name, superior))
      yield { at, problem: `'${name}' reports to itself in the end`, allowed: 'a line of reporting that ends' }
  }
}

/** A fund that is a standing body too names a structure of the kind "fund", and no two funds name the same. */
export function* fundBodyFindings({ structures, outputs }: LooseRecord): Generator<Finding> {
  const bodies = structures.filter(({ kind }) => kind === 'fund').map(({ name }) => name)
  for (const [index, { kind, body }] of outputs.entries()) {
    if (body === null) continue
    const at = ['outputs', index, 'body']
    const allowed = oneOf(bodies.map(String))
    if (kind !== 'fund') yield { at, problem: 'is no fund', allowed: 'a body only where "kind" is fund' }
    else if (!bodies.includes(body)) yield { at, problem: `'${body}' is no fund among the structures`, allowed }
    else if (outputs.findIndex((other) => other.body === body) < index)
      yield { at, problem: `'${body}' stands twice`, allowed: 'each body once' }
  }
}

function reportsToItself(name: string | null, superior: ReadonlyMap<string | null, string | null>): boolean {
  const passed = new Set<string>()
  let above = superior.get(name) ?? null
  while (above !== null && above !== name && !passed.has(above)) {
    passed.add(above)
    above = superior.get(above) ?? null
  }
  return above !== null && above === name
}
