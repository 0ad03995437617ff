import type { Mechanism } from '../../domain/atlas-index.ts'
import type { MechanismFilters } from '../../domain/mechanism-filters.ts'
import { facets, facetValues, type Facet } from './mechanism-facets.ts'
import type { MembershipIndex } from './membership-index.ts'
import type { QueryMatches } from './match-reason.ts'

/** The filters but for the text, for which stand its matches: null where no text is typed. */
export interface FilterRequest {
  readonly filters: Omit<MechanismFilters, 'query'>
  readonly matches: QueryMatches | null
}

/** The mechanisms that pass every filter, in the order of the index. */
export function filterMechanisms(
  memberships: MembershipIndex,
  { filters, matches }: FilterRequest,
): readonly Mechanism[] {
  const wanted = facets.filter((facet) => filters[facet].length > 0)
  return [...memberships.mechanisms.values()].filter(
    (mechanism) =>
      (matches === null || matches.has(mechanism.id)) &&
      isFounded(mechanism.established, filters.founded) &&
      (!filters.fund || mechanism.funds.length > 0) &&
      (filters.metSince === null || (mechanism.lastMeeting ?? -Infinity) >= filters.metSince) &&
      wanted.every((facet) => hasValue(facet, filters[facet], facetValues(memberships, mechanism, facet))),
  )
}

/**
 * How many mechanisms would be listed with a value of one filter, the others staying as they are; no entry means none. Of members all
 * that are chosen are wanted, so that those stay too.
 */
export function facetCounts(
  memberships: MembershipIndex,
  { filters, matches }: FilterRequest,
  facet: Facet,
): ReadonlyMap<string, number> {
  const others = facet === 'members' ? filters : { ...filters, [facet]: [] }
  const counts = new Map<string, number>()
  for (const mechanism of filterMechanisms(memberships, { filters: others, matches }))
    for (const value of facetValues(memberships, mechanism, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Every member that is asked for, one of the values of any other filter. */
function hasValue(facet: Facet, wanted: readonly string[], values: readonly string[]): boolean {
  return facet === 'members'
    ? wanted.every((value) => values.includes(value))
    : wanted.some((value) => values.includes(value))
}

/** A mechanism whose founding year is unknown passes only where no year is asked for. */
function isFounded(established: number | null, { from, to }: MechanismFilters['founded']): boolean {
  if (established === null) return from === null && to === null
  return established >= (from ?? -Infinity) && established <= (to ?? Infinity)
}
