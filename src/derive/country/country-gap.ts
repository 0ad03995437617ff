import type { Mechanism } from '../../domain/atlas-index.ts'
import type { IndexCountry } from '../../domain/country.ts'
import type { Iso3 } from '../../domain/ids.ts'
import type { FamilyCode, Role, RoleScope } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import { familyOfMechanism } from '../colour/leading-colour.ts'
import { footprintIn, type MembershipIndex } from '../membership/membership-index.ts'
import { countedCountries, participantsOf } from '../membership/participation.ts'

/** A mechanism in which countries near to one take part and it does not, in the roles that count. Years are calendar years. */
export interface GapRow {
  readonly mechanism: Mechanism
  /** The family of its first priority; null where it names none. */
  readonly family: FamilyCode | null
  /** The land neighbours that are in it, and those of the closest countries that are, both in the order given. */
  readonly neighbours: readonly Iso3[]
  readonly closest: readonly Iso3[]
  /** The role in which the country takes part although members alone count; null where it has none. */
  readonly ownRole: Role | null
  /** Until when it took part; null where it never did. */
  readonly left: { readonly role: Role; readonly until: number } | null
  /** How many countries are in it, and how many of them lie in the country's M49 sub-region and region; null where it has none. */
  readonly size: number
  readonly inSubregion: number | null
  readonly inRegion: number | null
}

/** What countries near to one are in and it is not. */
export interface CountryGap {
  /** How many land neighbours and closest countries were asked. */
  readonly neighbours: number
  readonly closest: number
  /** Where it has no part at all: by the number of neighbours, then of closest countries, then by name. */
  readonly rows: readonly GapRow[]
  /** Where it is observer, associate or partner although members alone count: no gap, but no membership. In the same order. */
  readonly otherRole: readonly GapRow[]
}

interface Request {
  readonly country: IndexCountry
  readonly memberships: MembershipIndex
  /** Those that count: that go on and have a list of members. */
  readonly mechanisms: readonly Mechanism[]
  readonly closest: readonly Iso3[]
  readonly roles: RoleScope
  readonly words: Words
}

/** Mechanisms in which the country takes no part while a land neighbour, or one of the countries closest to it, does. */
export function countryGap(request: Request): CountryGap {
  const { country, mechanisms, closest, words } = request
  const rows = mechanisms
    .flatMap((mechanism) => rowOf(mechanism, request))
    .toSorted(
      (a, b) =>
        b.neighbours.length - a.neighbours.length ||
        b.closest.length - a.closest.length ||
        words.compare(a.mechanism.short, b.mechanism.short),
    )
  return {
    neighbours: country.neighbours.length,
    closest: closest.length,
    rows: rows.filter(({ ownRole }) => ownRole === null),
    otherRole: rows.filter(({ ownRole }) => ownRole !== null),
  }
}

/** Nothing where the country is in it in a role that counts, or nobody near it is. */
function rowOf(mechanism: Mechanism, { country, memberships, closest, roles }: Request): readonly GapRow[] {
  const footprint = footprintIn(memberships, mechanism.id)
  const all = participantsOf(footprint)
  const inside = new Set(countedCountries(footprint, roles))
  const neighbours = country.neighbours.filter((iso3) => inside.has(iso3))
  const near = closest.filter((iso3) => inside.has(iso3))
  if (inside.has(country.iso3) || neighbours.length + near.length === 0) return []
  const inArea = (kind: 'region' | 'subregion') =>
    country[kind] === null
      ? null
      : [...inside].filter((iso3) => memberships.countries.get(iso3)?.[kind] === country[kind]).length
  const left = memberships.former.get(mechanism.id)?.find(({ iso3 }) => iso3 === country.iso3)
  const row: GapRow = {
    mechanism,
    family: familyOfMechanism(memberships, mechanism),
    neighbours,
    closest: near,
    ownRole: all.find(({ iso3 }) => iso3 === country.iso3)?.role ?? null,
    left: left && left.until !== null ? { role: left.role, until: left.until } : null,
    size: inside.size,
    inSubregion: inArea('subregion'),
    inRegion: inArea('region'),
  }
  return [row]
}
