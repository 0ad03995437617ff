import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Iso3, MechanismId } from '../../domain/ids.ts'
import { regions, type Region, type RoleScope } from '../../domain/vocabulary.ts'
import { eitherCount, overlapOf, shareOf } from '../../algorithms/set-overlap.ts'
import { listedMechanisms } from '../membership/listed-mechanisms.ts'
import { footprintIn, type MembershipIndex } from '../membership/membership-index.ts'
import { countedCountries } from '../membership/participation.ts'
import { isRunning } from '../membership/running-mechanisms.ts'

/** Two mechanisms that share countries. */
export interface AlikePair {
  readonly a: Mechanism
  readonly b: Mechanism
  /** Countries in both, and in either. */
  readonly shared: number
  readonly union: number
}

export interface RegionalGroup {
  readonly region: Region
  readonly mechanisms: readonly Mechanism[]
}

interface Candidate {
  readonly mechanism: Mechanism
  readonly iso3s: ReadonlySet<Iso3>
}

/** Footprints smaller than this are alike by chance. */
const leastSize = 3

/** The running mechanisms with a list whose countries are most alike by the index of Jaccard, in their true order: one may stand in several pairs. */
export function mostAlike(memberships: MembershipIndex, roles: RoleScope, count: number): readonly AlikePair[] {
  const candidates = candidatesOf(memberships, roles)
  const pairs = candidates.flatMap((a, index) => candidates.slice(index + 1).map((b) => pairOf(a, b)))
  return byLikeness(pairs).slice(0, count)
}

/** Those that share most with one, as pairs in which it stands first; none where nobody can say who takes part in it. */
export function mostAlikeTo(
  memberships: MembershipIndex,
  id: MechanismId,
  roles: RoleScope,
  count: number,
): readonly AlikePair[] {
  const mechanism = memberships.mechanisms.get(id)
  if (!mechanism) return []
  const one = candidateOf(memberships, mechanism, roles)
  const others = candidatesOf(memberships, roles).filter((other) => other.mechanism !== mechanism)
  return byLikeness(others.map((other) => pairOf(one, other))).slice(0, count)
}

/** For each region the running mechanisms with a list that lie in it alone, the largest ones where there are more than can be compared. */
export function regionalGroups(memberships: MembershipIndex, roles: RoleScope, most: number): readonly RegionalGroup[] {
  const candidates = candidatesOf(memberships, roles)
  return regions
    .map((region) => ({
      region,
      mechanisms: candidates
        .filter(({ mechanism }) => mechanism.regions.length === 1 && mechanism.regions[0] === region)
        .toSorted((a, b) => b.iso3s.size - a.iso3s.size)
        .slice(0, most)
        .map(({ mechanism }) => mechanism),
    }))
    .filter(({ mechanisms }) => mechanisms.length > 1)
}

function candidatesOf(memberships: MembershipIndex, roles: RoleScope): readonly Candidate[] {
  return listedMechanisms(memberships, [...memberships.mechanisms.values()].filter(isRunning))
    .map((mechanism) => candidateOf(memberships, mechanism, roles))
    .filter(({ iso3s }) => iso3s.size >= leastSize)
}

function candidateOf(memberships: MembershipIndex, mechanism: Mechanism, roles: RoleScope): Candidate {
  return { mechanism, iso3s: new Set(countedCountries(footprintIn(memberships, mechanism.id), roles)) }
}

function pairOf(a: Candidate, b: Candidate): AlikePair {
  const shared = overlapOf(a.iso3s, b.iso3s).shared.length
  return { a: a.mechanism, b: b.mechanism, shared, union: eitherCount(a.iso3s.size, b.iso3s.size, shared) }
}

/** The most alike first; those that share nothing are left out. */
function byLikeness(pairs: readonly AlikePair[]): readonly AlikePair[] {
  const jaccard = ({ shared, union }: AlikePair) => shareOf(shared, union) ?? 0
  return pairs.filter(({ shared }) => shared > 0).toSorted((x, y) => jaccard(y) - jaccard(x))
}
