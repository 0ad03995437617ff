import type { Mechanism } from '../../domain/atlas-index.ts'
import { isUnMember, type IndexCountry } from '../../domain/country.ts'
import type { Iso3, MechanismId } from '../../domain/ids.ts'
import { roles as allRoles, type Role, type RoleScope } from '../../domain/vocabulary.ts'
import { lastKnownChairs } from '../membership/chairs.ts'
import { listedMechanisms } from '../membership/listed-mechanisms.ts'
import { footprintIn, type MembershipIndex } from '../membership/membership-index.ts'
import { countedCountries, participantsOf } from '../membership/participation.ts'

/** How a country takes part in a mechanism. */
export interface Standing {
  readonly role: Role
  /** Whether it chairs the mechanism now. */
  readonly chairs: boolean
  /** The first year of its term in the chair; null where it does not chair. */
  readonly chairSince: number | null
}

/** Countries against the mechanisms in which they take part. Positions of mechanisms are those in `mechanisms`. */
export interface CountryMatrix {
  readonly roles: RoleScope
  /** Those with a list of who takes part now, in the order of their ids. */
  readonly mechanisms: readonly Mechanism[]
  /** Those that take part in one of them in any role, and UN members in none where they are asked for, in the order of the index. */
  readonly countries: readonly IndexCountry[]
  /** How they take part, in any role, by position of the mechanism. */
  readonly standings: readonly ReadonlyMap<Iso3, Standing>[]
  /** In how many of the mechanisms a country takes part in the roles that count. */
  readonly counts: ReadonlyMap<Iso3, number>
  /** How many countries take part in a mechanism in the roles that count, by position. */
  readonly totals: readonly number[]
  /** UN members that take part in none of them in the roles that count. */
  readonly none: readonly Iso3[]
}

interface CountryMatrixRequest {
  readonly mechanisms: readonly Mechanism[]
  /** Which roles are counted; all of them are shown. */
  readonly roles: RoleScope
  /** True for a row without marks for each UN member that takes part in none of them. */
  readonly withNone?: boolean
}

export function countryMatrix(memberships: MembershipIndex, request: CountryMatrixRequest): CountryMatrix {
  const { roles, withNone = false } = request
  const mechanisms = listedMechanisms(memberships, request.mechanisms).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const standings = mechanisms.map((mechanism) => standingsIn(memberships, mechanism))
  const counts = new Map<Iso3, number>()
  for (const iso3 of standings.flatMap((byCountry) => [...byCountry.keys()])) counts.set(iso3, 0)
  const counted = mechanisms.map(({ id }) => countedCountries(footprintIn(memberships, id), roles))
  for (const iso3 of counted.flat()) counts.set(iso3, (counts.get(iso3) ?? 0) + 1)
  const all = [...memberships.countries.values()]
  return {
    roles,
    mechanisms,
    countries: all.filter((country) => counts.has(country.iso3) || (withNone && isUnMember(country))),
    none: all.filter((country) => isUnMember(country) && !counts.get(country.iso3)).map(({ iso3 }) => iso3),
    standings,
    counts,
    totals: counted.map(({ length }) => length),
  }
}

/** Null where the country does not take part. */
export function standingAt({ standings }: CountryMatrix, iso3: Iso3, position: number): Standing | null {
  return standings[position]?.get(iso3) ?? null
}

/** The position of a mechanism; -1 where it does not stand in the matrix. */
export function positionOf({ mechanisms }: CountryMatrix, id: MechanismId | null): number {
  return mechanisms.findIndex((mechanism) => mechanism.id === id)
}

/** The roles that occur, in the order of the vocabulary: what a legend must explain. */
export function rolesIn({ standings }: CountryMatrix): readonly Role[] {
  const found = new Set(standings.flatMap((byCountry) => [...byCountry.values()].map(({ role }) => role)))
  return allRoles.filter((role) => found.has(role))
}

function standingsIn(memberships: MembershipIndex, mechanism: Mechanism): ReadonlyMap<Iso3, Standing> {
  const chairs = lastKnownChairs(mechanism, memberships.year)
  const chairing = new Map(chairs?.current ? chairs.terms.map(({ iso3, from }) => [iso3, from]) : [])
  return new Map(
    participantsOf(footprintIn(memberships, mechanism.id)).map(({ iso3, role }) => [
      iso3,
      { role, chairs: chairing.has(iso3), chairSince: chairing.get(iso3) ?? null },
    ]),
  )
}
