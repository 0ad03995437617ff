import type { AtlasIndex, Mechanism, IndexMembership } from '../../domain/atlas-index.ts'
import { type IndexCountry, isUnMember } from '../../domain/country.ts'
import type { Iso3, MechanismId } from '../../domain/ids.ts'
import type { FamilyCode, ThemeCode, RuleScope } from '../../domain/vocabulary.ts'
import { groupBy } from '../../algorithms/group-by.ts'
import { type Footprint, type Participation, participantsOf } from './participation.ts'
import { subregionCode } from '../../domain/subregion.ts'
import { ruleMembers } from './rule-members.ts'

/** The Atlas turned so that every question about who takes part in what is one look-up. What scenes, lists and panels are derived from. */
export interface MembershipIndex {
  /** The calendar year that counts as now. */
  readonly year: number
  readonly mechanisms: ReadonlyMap<MechanismId, Mechanism>
  readonly countries: ReadonlyMap<Iso3, IndexCountry>
  /** By code (src/domain/subregion.ts). */
  readonly subregions: ReadonlyMap<string, Subregion>
  /** Who hosts a secretariat: ids of organizations, codes of countries. */
  readonly hosts: ReadonlySet<string>
  readonly familyOf: ReadonlyMap<ThemeCode, FamilyCode>
  readonly byMechanism: ReadonlyMap<MechanismId, Footprint>
  /** Every participation of a country on any basis; no entry where there is none. */
  readonly byCountry: ReadonlyMap<Iso3, readonly Participation[]>
  /** Those who left, by the mechanism that they left; no entry where nobody did. */
  readonly former: ReadonlyMap<MechanismId, readonly Participation[]>
}

/** Made once a data set and year. */
export function indexMemberships(index: AtlasIndex, year: number): MembershipIndex {
  const byMechanism = new Map(index.mechanisms.map((mechanism) => [mechanism.id, footprintOf(mechanism, index, year)]))
  return {
    year,
    mechanisms: new Map(index.mechanisms.map((mechanism) => [mechanism.id, mechanism])),
    countries: new Map(index.countries.map((country) => [country.iso3, country])),
    subregions: subregionsAmong(index.countries),
    hosts: new Set(index.mechanisms.flatMap(({ hosts }) => hosts)),
    familyOf: new Map(index.themes.map(({ code, family }) => [code, family])),
    byMechanism,
    byCountry: groupBy([...byMechanism.values()].flatMap(participantsOf), ({ iso3 }) => iso3),
    former: formerByMechanism(index.mechanisms, byMechanism),
  }
}

/** The footprint of a mechanism; that of one unknown to the Atlas is none. */
export function footprintIn(memberships: MembershipIndex, id: MechanismId): Footprint {
  return memberships.byMechanism.get(id) ?? { kind: 'none' }
}

function formerByMechanism(
  mechanisms: readonly Mechanism[],
  byMechanism: ReadonlyMap<MechanismId, Footprint>,
): ReadonlyMap<MechanismId, readonly Participation[]> {
  const entries = mechanisms.map((mechanism) => {
    const footprint = byMechanism.get(mechanism.id) ?? { kind: 'none' }
    return [mechanism.id, formerParticipants(mechanism, footprint)] as const
  })
  return new Map(entries.filter(([, left]) => left.length > 0))
}

interface Subregion {
  /** Its name and that of the region around it, as UN M49 has them in English. */
  readonly name: string
  readonly region: string
  readonly countries: readonly Iso3[]
  readonly unMembers: readonly Iso3[]
}

/** The M49 sub-regions by code, in the order of the countries. */
function subregionsAmong(countries: readonly IndexCountry[]): ReadonlyMap<string, Subregion> {
  const grouped = groupBy(countries, ({ subregion }) => subregion)
  return new Map(
    [...grouped].flatMap(([name, inside]) => {
      if (name === null) return []
      const region = inside[0]?.region ?? name
      const isos = inside.map(({ iso3 }) => iso3)
      const unMembers = inside.filter(isUnMember).map(({ iso3 }) => iso3)
      return [[subregionCode(name), { name, region, countries: isos, unMembers }] as const]
    }),
  )
}

/** Who takes part in a mechanism; a membership is current as long as no end of it is known. */
function footprintOf(mechanism: Mechanism, index: AtlasIndex, year: number): Footprint {
  if (mechanism.unlisted) return { kind: 'unlisted' }
  if (mechanism.rule !== null) return ruleFootprint(mechanism, mechanism.rule, index, year)
  if (mechanism.members.length === 0) return { kind: 'none' }
  const until = endOf(mechanism)
  if (until === null) {
    const current = mechanism.members.filter((membership) => membership.until === null)
    return { kind: 'list', participants: participations(mechanism, current, 'list') }
  }
  const last = mechanism.members.filter((membership) => (membership.until ?? until) === until)
  return { kind: 'ended', until, participants: participations(mechanism, last, 'ended') }
}

/** Those who have left a mechanism that goes on, or left before its end. */
function formerParticipants(mechanism: Mechanism, footprint: Footprint): readonly Participation[] {
  if (footprint.kind !== 'list' && footprint.kind !== 'ended') return []
  const present = new Set(footprint.participants.map(({ iso3 }) => iso3))
  const left = mechanism.members.filter(({ iso3, until }) => until !== null && !present.has(iso3))
  return participations(mechanism, left, footprint.kind)
}

/** The year in which the last member left; null where one is still in, or none ever was. */
function endOf({ members }: Mechanism): number | null {
  const ends = members.filter(({ role }) => role === 'member').map(({ until }) => until)
  return ends.length === 0 || ends.includes(null) ? null : Math.max(...ends.flatMap((end) => end ?? []))
}

function ruleFootprint(mechanism: Mechanism, scope: RuleScope, index: AtlasIndex, year: number): Footprint {
  const meant = ruleMembers(scope, index, year)
  const memberships = (meant ?? []).map((iso3) => ({ iso3, role: 'member' as const, since: null, until: null }))
  return { kind: 'rule', scope, listed: meant !== null, participants: participations(mechanism, memberships, 'rule') }
}

function participations(
  { id }: Mechanism,
  memberships: readonly IndexMembership[],
  basis: Participation['basis'],
): readonly Participation[] {
  return memberships.map((membership) => ({ mechanism: id, ...membership, basis }))
}
