import type { RoleScope } from '../../domain/vocabulary.ts'
import type { CountryDetail } from '../../domain/atlas-files.ts'
import type { AtlasIndex, Mechanism } from '../../domain/atlas-index.ts'
import type { IndexCountry } from '../../domain/country.ts'
import type { Iso3 } from '../../domain/ids.ts'
import type { Words } from '../../domain/words.ts'
import { countryGap, type CountryGap } from './country-gap.ts'
import { countryChairs, type ChairRow } from './country-profile-chairs.ts'
import { countryMemberships, type CountryMemberships } from './country-profile-memberships.ts'
import { closestCountries, sharedWithNeighbours, type SharedMechanisms } from './country-profile-shared.ts'
import { countryStatements, type StatementRow } from './country-profile-statements.ts'
import { coveredThemes, type CoveredTheme } from './country-profile-themes.ts'
import { involvementIn } from '../membership/involvement.ts'
import { listedMechanisms } from '../membership/listed-mechanisms.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'
import { familyShares, type FamilyShare, voteOf } from '../colour/priority-vote.ts'
import { runningMechanisms } from '../membership/running-mechanisms.ts'

export interface CountryRequest {
  readonly iso3: Iso3
  readonly index: AtlasIndex
  readonly memberships: MembershipIndex
  /** What the records say of it; null where none names it. */
  readonly detail: CountryDetail | null
  /** Which roles count toward themes and shared mechanisms. */
  readonly roles: RoleScope
  readonly words: Words
}

/** All that a country's panel says. Counts are of mechanisms that go on or may go on, with a list of members. */
export interface CountryProfile {
  readonly country: IndexCountry
  readonly memberships: CountryMemberships
  readonly chairs: readonly ChairRow[]
  /** All themes of the Atlas, in its order, those that none of its mechanisms names with a count of 0. */
  readonly themes: readonly CoveredTheme[]
  /** What its mechanisms work on together, family by family, the greatest share first. */
  readonly shares: readonly FamilyShare[]
  /** What members say they gain, where this country is named among them. */
  readonly gains: readonly StatementRow[]
  /** What its mechanisms did or brought about there, by level. */
  readonly contributions: readonly StatementRow[]
  /** Countries with which it shares most mechanisms, the most first. */
  readonly closest: readonly SharedMechanisms[]
  readonly neighbours: readonly SharedMechanisms[]
  /** What neighbours and the closest countries are in and it is not. */
  readonly gap: CountryGap
  /** The mechanisms that count, in the order of the index. */
  readonly counted: readonly Mechanism[]
}

/** Null where the Atlas knows no such country. */
export function countryProfile(request: CountryRequest): CountryProfile | null {
  const { iso3, index, memberships, detail, roles, words } = request
  const country = memberships.countries.get(iso3)
  if (!country) return null
  const mechanisms = listedMechanisms(memberships, runningMechanisms(index))
  const { byCountry } = involvementIn(memberships, { mechanisms, roles })
  const own = new Set((byCountry.get(iso3) ?? []).map(({ mechanism }) => mechanism))
  const counted = index.mechanisms.filter(({ id }) => own.has(id))
  const closest = closestCountries(iso3, byCountry, words)
  return {
    country,
    memberships: countryMemberships({ iso3, memberships, detail, words }),
    chairs: countryChairs(detail?.chairs ?? [], memberships),
    themes: coveredThemes(index.themes, counted),
    shares: familyShares(counted.map((mechanism) => voteOf(mechanism, memberships.familyOf))),
    gains: countryStatements(detail?.addedValue ?? [], iso3, memberships),
    contributions: countryStatements(detail?.contributions ?? [], iso3, memberships),
    closest,
    neighbours: sharedWithNeighbours(country, byCountry, words),
    gap: countryGap({ country, memberships, mechanisms, closest: closest.map((row) => row.iso3), roles, words }),
    counted,
  }
}
