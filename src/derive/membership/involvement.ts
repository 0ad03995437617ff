import type { RoleScope } from '../../domain/vocabulary.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Iso3 } from '../../domain/ids.ts'
import { groupBy } from '../../algorithms/group-by.ts'
import { footprintIn, type MembershipIndex } from './membership-index.ts'
import { countedParticipants, type Participation, participantsOf } from './participation.ts'

/** Which mechanisms a scene counts, and in which roles. */
export interface CountRequest {
  readonly mechanisms: readonly Mechanism[]
  readonly roles: RoleScope
}

/** Who takes part in several mechanisms, counted alike for colours, hints, legend and sentence. */
export interface Involvement {
  readonly byCountry: ReadonlyMap<Iso3, readonly Participation[]>
  /** In the counted mechanisms, whatever roles count: a pointer is told every role, each by its name. */
  readonly inAnyRole: ReadonlyMap<Iso3, readonly Participation[]>
  /** The mechanisms that are counted. */
  readonly counted: readonly Mechanism[]
  /** What the counts rest on: roles in lists, or membership rules where nothing else is asked for. */
  readonly basis: RoleScope | 'rule'
  /** How many were asked for and are not counted, because their membership is a rule: to be open to all is not to take part. */
  readonly byRule: number
  /** How many were asked for and cannot be counted, because no source lists their members. */
  readonly unlisted: number
}

/**
 * Counts lists of members, those of ended mechanisms as they last stood. Rules count only where no mechanism asked for has a list.
 */
export function involvementIn(memberships: MembershipIndex, { mechanisms, roles }: CountRequest): Involvement {
  const asked = mechanisms.map((mechanism) => ({ mechanism, footprint: footprintIn(memberships, mechanism.id) }))
  const listed = asked.filter(({ footprint }) => footprint.kind === 'list' || footprint.kind === 'ended')
  const rules = asked.filter(({ footprint }) => footprint.kind === 'rule')
  const listedRules = rules.filter(({ footprint }) => footprint.kind === 'rule' && footprint.listed)
  const onlyRules = listed.length === 0 && listedRules.length > 0
  const counted = onlyRules ? listedRules : listed
  const inAnyRole = counted.flatMap(({ footprint }) => participantsOf(footprint))
  const byRule = onlyRules ? 0 : rules.length
  return {
    byCountry: groupBy(
      counted.flatMap(({ footprint }) => countedParticipants(footprint, roles)),
      ({ iso3 }) => iso3,
    ),
    inAnyRole: groupBy(inAnyRole, ({ iso3 }) => iso3),
    counted: counted.map(({ mechanism }) => mechanism),
    basis: onlyRules ? 'rule' : roles,
    byRule,
    unlisted: asked.length - counted.length - byRule,
  }
}
