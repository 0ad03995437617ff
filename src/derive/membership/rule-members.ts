import type { AtlasIndex } from '../../domain/atlas-index.ts'
import type { IndexCountry } from '../../domain/country.ts'
import type { Iso3 } from '../../domain/ids.ts'
import type { CountryStatus, RuleScope } from '../../domain/vocabulary.ts'
import { lastKnownChairs } from './chairs.ts'
import { runningMechanisms } from './running-mechanisms.ts'

const unMembers: readonly CountryStatus[] = ['un-member']
const unMembersAndObservers: readonly CountryStatus[] = ['un-member', 'un-observer']

/** The countries that a membership rule means in a year; null where the Atlas holds no sourced list of them. */
export function ruleMembers(scope: RuleScope, index: AtlasIndex, year: number): readonly Iso3[] | null {
  switch (scope) {
    case 'un-members':
      return withStatus(index, unMembers)
    case 'un-members-and-observers':
      return withStatus(index, unMembersAndObservers)
    case 'mechanism-chairs':
      return chairsOf(index, year)
    case 'iom-members':
    case 'african-and-eu-states':
    case 'african-and-european-unions':
      return null
  }
}

/**
 * Whether a rule of which the Atlas holds no list could mean a country: African and European Union States are States of these parts of
 * the world by M49, where Cyprus is in Western Asia.
 */
export function mayMean(scope: RuleScope, { status, region, subregion }: IndexCountry): boolean {
  if (scope !== 'african-and-eu-states' && scope !== 'african-and-european-unions') return true
  const isThere = region === 'Africa' || region === 'Europe' || subregion === 'Western Asia'
  return isThere && status !== 'territory'
}

function withStatus(index: AtlasIndex, statuses: readonly CountryStatus[]): readonly Iso3[] {
  return index.countries.filter(({ status }) => statuses.includes(status)).map(({ iso3 }) => iso3)
}

function chairsOf(index: AtlasIndex, year: number): readonly Iso3[] {
  const known = runningMechanisms(index).map((mechanism) => lastKnownChairs(mechanism, year))
  return [...new Set(known.flatMap((chairs) => (chairs?.current ? chairs.iso3s : [])))]
}
