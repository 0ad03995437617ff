import type { Mechanism } from '../domain/atlas-index.ts'
import type { Iso3 } from '../domain/ids.ts'
import type { RoleScope } from '../domain/vocabulary.ts'
import { bitSets, sharedCount } from './bit-sets.ts'
import { listedMechanisms } from './listed-mechanisms.ts'
import { footprintIn, type MembershipIndex } from './membership-index.ts'
import { countsRole, participantsOf } from './participation.ts'

/** How two mechanisms are compared: countries in both; their share of all that are in either; their share of those in the row's. */
export type OverlapMeasure = 'shared' | 'jaccard' | 'containment'

export interface OverlapRequest {
  /** Only those with a list of who takes part now are compared. */
  readonly mechanisms: readonly Mechanism[]
  readonly roles: RoleScope
}

/** Every mechanism against every other. Positions are those in `mechanisms`. */
export interface OverlapMatrix {
  readonly roles: RoleScope
  /** In the order of their ids, so that the same mechanisms always give the same matrix. */
  readonly mechanisms: readonly Mechanism[]
  /** Who takes part in the roles that count, by position. */
  readonly members: readonly (readonly Iso3[])[]
  /** Countries in both, row after row; on the diagonal the mechanism's own. The same either way round. */
  readonly shared: Uint16Array
}

export function overlapMatrix(memberships: MembershipIndex, { mechanisms, roles }: OverlapRequest): OverlapMatrix {
  const listed = listedMechanisms(memberships, mechanisms).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const members = listed.map(({ id }) =>
    participantsOf(footprintIn(memberships, id)).flatMap(({ iso3, role }) => (countsRole(role, roles) ? iso3 : [])),
  )
  return { roles, mechanisms: listed, members, shared: sharedCounts(memberships, members) }
}

export function sharedIn({ mechanisms, shared }: OverlapMatrix, row: number, column: number): number {
  return shared[row * mechanisms.length + column] ?? 0
}

/** Countries that are in either of two mechanisms. */
export function eitherIn(matrix: OverlapMatrix, row: number, column: number): number {
  return sharedIn(matrix, row, row) + sharedIn(matrix, column, column) - sharedIn(matrix, row, column)
}

/** A count for `shared`, else a share from 0 to 1; null for a share of nothing, where a list has no one in the roles that count. */
export function overlapIn(matrix: OverlapMatrix, measure: OverlapMeasure, row: number, column: number): number | null {
  const both = sharedIn(matrix, row, column)
  if (measure === 'shared') return both
  const whole = measure === 'jaccard' ? eitherIn(matrix, row, column) : sharedIn(matrix, row, row)
  return whole === 0 ? null : both / whole
}

/** The countries in both, in the order of the row's list. */
export function sharedCountries({ members }: OverlapMatrix, row: number, column: number): readonly Iso3[] {
  const others = new Set(members[column])
  return (members[row] ?? []).filter((iso3) => others.has(iso3))
}

function sharedCounts({ countries }: MembershipIndex, members: OverlapMatrix['members']): Uint16Array {
  const sets = bitSets(countries.keys(), members)
  const shared = new Uint16Array(sets.count * sets.count)
  for (let row = 0; row < sets.count; row += 1) {
    for (let column = row; column < sets.count; column += 1) {
      const both = sharedCount(sets, row, column)
      shared[row * sets.count + column] = both
      shared[column * sets.count + row] = both
    }
  }
  return shared
}
