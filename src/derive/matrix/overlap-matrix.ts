import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Iso3 } from '../../domain/ids.ts'
import type { OverlapMeasure } from '../../domain/view-options.ts'
import type { RoleScope } from '../../domain/vocabulary.ts'
import { eitherCount, jaccardIndex, shareOf } from '../../algorithms/set-overlap.ts'
import { bitSets, sharedCount, type BitSets } from '../../algorithms/bit-sets.ts'
import { listedMechanisms } from '../membership/listed-mechanisms.ts'
import { footprintIn, type MembershipIndex } from '../membership/membership-index.ts'
import { countedCountries } from '../membership/participation.ts'
import type { LikenessSource } from '../../algorithms/seriation/seriation-distances.ts'

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
  readonly summary: OverlapSummary
}

/** What is told of a matrix as a whole. */
interface OverlapSummary {
  /** The most countries that two mechanisms share. */
  readonly mostShared: number
  /** The two with the largest index of Jaccard, of equals the first; null where no two share anyone. */
  readonly closest: readonly [number, number] | null
  /** How many pairs share no one. */
  readonly apart: number
  /** With how many others each shares someone, by position. */
  readonly partners: Uint16Array
}

export function overlapMatrix(memberships: MembershipIndex, request: OverlapRequest): OverlapMatrix {
  const { mechanisms, members, sets } = memberSets(memberships, request)
  return { roles: request.roles, mechanisms, members, ...compareAll(sets) }
}

/** Those with a list of who takes part now, in the order of their ids, and who that is, by position. */
export function memberSets(memberships: MembershipIndex, { mechanisms, roles }: OverlapRequest) {
  const listed = listedMechanisms(memberships, mechanisms).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const members = listed.map(({ id }) => countedCountries(footprintIn(memberships, id), roles))
  return { mechanisms: listed, members, sets: bitSets(memberships.countries.keys(), members) }
}

/** What the likeness of mechanisms is worked out from where it is that of their members. */
export function memberLikeness(memberships: MembershipIndex, request: OverlapRequest): LikenessSource {
  return { kind: 'sets', sets: memberSets(memberships, request).sets }
}

export function sharedIn({ mechanisms, shared }: OverlapMatrix, row: number, column: number): number {
  return shared[row * mechanisms.length + column] ?? 0
}

/** Countries that are in either of two mechanisms. */
export function eitherIn(matrix: OverlapMatrix, row: number, column: number): number {
  return eitherCount(sharedIn(matrix, row, row), sharedIn(matrix, column, column), sharedIn(matrix, row, column))
}

/** Countries in both, or their share of all that are in either (Jaccard), or of those in the row's (containment): a count, else a share from 0 to 1; null for a share of nothing, where a list has no one in the roles that count. */
export function overlapIn(matrix: OverlapMatrix, measure: OverlapMeasure, row: number, column: number): number | null {
  const both = sharedIn(matrix, row, column)
  if (measure === 'shared') return both
  const whole = measure === 'jaccard' ? eitherIn(matrix, row, column) : sharedIn(matrix, row, row)
  return shareOf(both, whole)
}

/** The countries in both, in the order of the row's list. */
export function sharedCountries({ members }: OverlapMatrix, row: number, column: number): readonly Iso3[] {
  const others = new Set(members[column])
  return (members[row] ?? []).filter((iso3) => others.has(iso3))
}

/** Every pair is counted once, and everything that is told of all of them on the way: there may be a hundred thousand. */
function compareAll(sets: BitSets): Pick<OverlapMatrix, 'shared' | 'summary'> {
  const { count } = sets
  const shared = new Uint16Array(count * count)
  const partners = new Uint16Array(count)
  let mostShared = 0
  let closest: readonly [number, number] | null = null
  let likest = 0
  for (let at = 0; at < count; at += 1) shared[at * count + at] = sharedCount(sets, at, at)
  for (let row = 0; row < count; row += 1) {
    const own = shared[row * count + row] ?? 0
    for (let column = row + 1; column < count; column += 1) {
      const both = sharedCount(sets, row, column)
      if (both === 0) continue
      shared[row * count + column] = both
      shared[column * count + row] = both
      partners[row] = (partners[row] ?? 0) + 1
      partners[column] = (partners[column] ?? 0) + 1
      mostShared = Math.max(mostShared, both)
      const likeness = jaccardIndex(own, shared[column * count + column] ?? 0, both) ?? 0
      if (likeness <= likest) continue
      likest = likeness
      closest = [row, column]
    }
  }
  const overlapping = partners.reduce((sum, others) => sum + others, 0) / 2
  return { shared, summary: { mostShared, closest, apart: (count * (count - 1)) / 2 - overlapping, partners } }
}
