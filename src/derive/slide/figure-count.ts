import type { AtlasIndex } from '../../domain/atlas-index.ts'
import type { FigureValue } from '../../domain/deck.ts'
import { isUnMember } from '../../domain/country.ts'
import type { Iso3, MechanismId } from '../../domain/ids.ts'
import type { ThemeCode } from '../../domain/vocabulary.ts'
import { comparable, compareFootprints } from '../comparison/comparison.ts'
import { filterMechanisms } from '../membership/filter-mechanisms.ts'
import { footprintSize } from '../membership/footprint-size.ts'
import { involvementIn } from '../membership/involvement.ts'
import { listedMechanisms } from '../membership/listed-mechanisms.ts'
import { footprintIn, type MembershipIndex } from '../membership/membership-index.ts'
import type { Participation } from '../membership/participation.ts'
import { runningMechanisms } from '../membership/running-mechanisms.ts'

/** What is counted for the figures of slides. */
export interface CountData {
  readonly index: AtlasIndex
  readonly memberships: MembershipIndex
}

export type Counted = Exclude<FigureValue, { of: 'text' | 'output-figure' }>
type Of<Kind extends Counted['of']> = Extract<Counted, { of: Kind }>

/** The number; null where nobody can say it: of what the Atlas does not know, and of members whom no source lists. */
export function countOf(value: Counted, data: CountData): number | null {
  const { index, memberships } = data
  switch (value.of) {
    case 'mechanisms':
      return runningMechanisms(index).length
    case 'filtered':
      return filterMechanisms(memberships, { filters: value.filters, matches: null }).length
    case 'countries':
      return membersOfAny(data, null).size
    case 'unreached':
      return unMembersOutside(index, membersOfAny(data, null))
    case 'undated-memberships':
      return [...membersOfAny(data, null).values()].flat().filter(({ since }) => since === null).length
    case 'memberships':
      return membershipsOf(value.country, data)
    case 'members':
      return footprintSize(footprintIn(memberships, value.mechanism), 'members')
    case 'participants':
      return footprintSize(footprintIn(memberships, value.mechanism), 'all')
    case 'established':
      return memberships.mechanisms.get(value.mechanism)?.established ?? null
    case 'shared':
      return sharedMembers(value.mechanisms, memberships)
    case 'theme-mechanisms':
      return withTheme(index, value.theme).length
    case 'theme-countries':
      return membersOfAny(data, value.theme).size
    case 'theme-unreached':
      return unMembersOutside(index, membersOfAny(data, value.theme))
    case 'theme-outputs':
      return outputsWithTheme(index, value.theme)
    case 'outputs':
      return outputsOf(value, memberships)
  }
}

function withTheme(index: AtlasIndex, theme: ThemeCode) {
  return runningMechanisms(index).filter(({ themes }) => themes.some(({ code }) => code === theme))
}

type MembersOfAny = ReadonlyMap<Iso3, readonly Participation[]>

/** Of mechanisms that go on, by lists: to be open to all by rule is not to take part. */
function membersOfAny({ index, memberships }: CountData, theme: ThemeCode | null): MembersOfAny {
  const mechanisms = theme === null ? runningMechanisms(index) : withTheme(index, theme)
  return involvementIn(memberships, { mechanisms: listedMechanisms(memberships, mechanisms), roles: 'members' })
    .byCountry
}

function unMembersOutside({ countries }: AtlasIndex, reached: MembersOfAny): number {
  return countries.filter((country) => isUnMember(country) && !reached.has(country.iso3)).length
}

function membershipsOf(country: Iso3, data: CountData): number | null {
  if (!data.memberships.countries.has(country)) return null
  return membersOfAny(data, null).get(country)?.length ?? 0
}

function sharedMembers(ids: readonly MechanismId[], memberships: MembershipIndex): number | null {
  const comparison = compareFootprints(memberships, { ids, roles: 'members' })
  if (comparable(comparison).length < ids.length) return null
  return comparison.cells.find(({ inside }) => inside.length === ids.length)?.iso3s.length ?? 0
}

function outputsWithTheme(index: AtlasIndex, theme: ThemeCode | null): number {
  const outputs = runningMechanisms(index).flatMap((mechanism) => mechanism.outputs)
  return outputs.filter(({ themes }) => theme === null || themes.includes(theme)).length
}

function outputsOf({ mechanism, kind }: Of<'outputs'>, { mechanisms }: MembershipIndex) {
  return mechanisms.get(mechanism)?.outputs.filter((output) => kind === null || output.kind === kind).length ?? null
}
