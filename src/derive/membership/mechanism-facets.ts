import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Iso3 } from '../../domain/ids.ts'
import type { MechanismFilters } from '../../domain/mechanism-filters.ts'
import { lastKnownChairs } from './chairs.ts'
import { footprintIn, type MembershipIndex } from './membership-index.ts'
import { countedCountries } from './participation.ts'

/** The filters that offer a choice of values. */
export const facets = [
  'levels',
  'statuses',
  'regions',
  'themes',
  'members',
  'subregions',
  'chairs',
  'hosts',
] as const satisfies readonly (keyof MechanismFilters)[]
export type Facet = (typeof facets)[number]

/** The values of a filter that a mechanism has: its themes, its members, the sub-regions that it is about. */
export function facetValues(memberships: MembershipIndex, mechanism: Mechanism, facet: Facet): readonly string[] {
  switch (facet) {
    case 'levels':
      return [mechanism.level]
    case 'statuses':
      return [mechanism.status]
    case 'regions':
      return mechanism.regions
    case 'themes':
      return mechanism.themes.map(({ code }) => code)
    case 'members':
      return [...membersOf(memberships, mechanism)]
    case 'subregions':
      return subregionsOf(memberships, mechanism)
    case 'chairs':
      return currentChairs(memberships, mechanism)
    case 'hosts':
      return mechanism.hosts
  }
}

/** Members by list, those of an ended mechanism as it last stood. To be open to all by rule is not to take part. */
function membersOf(memberships: MembershipIndex, { id }: Mechanism): ReadonlySet<Iso3> {
  const footprint = footprintIn(memberships, id)
  if (footprint.kind !== 'list' && footprint.kind !== 'ended') return new Set()
  return new Set(countedCountries(footprint, 'members'))
}

/**
 * The sub-regions that a mechanism is about: where at least half of its members lie, and those of whose UN members at least half are
 * its members.
 */
function subregionsOf(memberships: MembershipIndex, mechanism: Mechanism): readonly string[] {
  const members = membersOf(memberships, mechanism)
  if (members.size === 0) return []
  return [...memberships.subregions].flatMap(([code, { countries, unMembers }]) => {
    const inside = countries.filter((iso3) => members.has(iso3)).length
    const reached = unMembers.filter((iso3) => members.has(iso3)).length
    const isAbout = 2 * inside >= members.size || (unMembers.length > 0 && 2 * reached >= unMembers.length)
    return isAbout ? [code] : []
  })
}

function currentChairs({ year }: MembershipIndex, mechanism: Mechanism): readonly Iso3[] {
  const known = lastKnownChairs(mechanism, year)
  return known?.current ? known.iso3s : []
}
