import type { RoleScope } from '../../domain/vocabulary.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Words } from '../../domain/words.ts'
import { filterMechanisms, type FilterRequest } from './filter-mechanisms.ts'
import { footprintSize } from './footprint-size.ts'
import { footprintIn, type MembershipIndex } from './membership-index.ts'

/** What is listed and in which order: an AtlasView with the matches of its text. */
export interface ListRequest extends FilterRequest {
  readonly sort: 'name' | 'founded' | 'size'
  /** Which roles a size counts. */
  readonly roles: RoleScope
}

/**
 * The mechanisms to list. By name means as the list shows it, the name in use before the official one; by founding, the oldest first; by size, the
 * largest first. Unknown years and sizes come last, equals are ordered by name.
 */
export function listMechanisms(memberships: MembershipIndex, request: ListRequest, words: Words): readonly Mechanism[] {
  const passed = filterMechanisms(memberships, request)
  const byName = (a: Mechanism, b: Mechanism) => words.compare(a.short, b.short) || words.compare(a.name, b.name)
  const rank = ranking(memberships, request)
  return passed
    .map((mechanism) => ({ mechanism, rank: rank(mechanism) }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank) || byName(a.mechanism, b.mechanism))
    .map(({ mechanism }) => mechanism)
}

/** Lower comes first; null comes last. */
function ranking(memberships: MembershipIndex, { sort, roles }: ListRequest): (mechanism: Mechanism) => number | null {
  if (sort === 'name') return () => 0
  if (sort === 'founded') return ({ established }) => established
  return ({ id }) => {
    const size = footprintSize(footprintIn(memberships, id), roles)
    return size === null ? null : -size
  }
}

function compareRanks(a: number | null, b: number | null): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null ? -1 : a - b
}
