import type { Structure } from '../../domain/record.ts'

/** A standing body with those that report to it. */
export interface BodyNode {
  readonly body: Structure
  readonly children: readonly BodyNode[]
}

export interface BodyForest {
  /** Bodies that others report to and that report to none, each with its tree. */
  readonly trees: readonly BodyNode[]
  /** Bodies without a line to or from another. */
  readonly alone: readonly Structure[]
}

/**
 * Who reports to whom. Every body stands in it exactly once, whatever the record says: a name that no body bears leaves it a root,
 * and a circle of bodies is opened at the one that stands first in the record.
 */
export function bodyForest(bodies: readonly Structure[]): BodyForest {
  const parents = parentsOf(bodies)
  const childrenOf = (parent: Structure | null) => bodies.filter((body) => (parents.get(body) ?? null) === parent)
  const nodeOf = (body: Structure): BodyNode => ({ body, children: childrenOf(body).map(nodeOf) })
  const roots = childrenOf(null).map(nodeOf)
  return {
    trees: roots.filter(({ children }) => children.length > 0),
    alone: roots.filter(({ children }) => children.length === 0).map(({ body }) => body),
  }
}

/** The body that each one reports to; bodies that report to none are missing. Free of circles. */
function parentsOf(bodies: readonly Structure[]): ReadonlyMap<Structure, Structure> {
  const parents = new Map<Structure, Structure>()
  for (const body of bodies.toReversed()) {
    const parent = bodies.find(({ name }) => name === body.reports_to)
    if (parent && !leadsTo(parent, body, parents)) parents.set(body, parent)
  }
  return parents
}

function leadsTo(start: Structure, goal: Structure, parents: ReadonlyMap<Structure, Structure>): boolean {
  for (let at: Structure | undefined = start; at; at = parents.get(at)) {
    if (at === goal) return true
  }
  return false
}
