import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Iso3 } from '../../domain/ids.ts'
import { footprintIn, type MembershipIndex } from './membership-index.ts'
import { participantsOf } from './participation.ts'

export interface OpenMechanism {
  readonly mechanism: Mechanism
  /** To how many of the countries in question its rule opens it; null where the Atlas holds no list of those whom the rule means. */
  readonly count: number | null
}

/** The mechanisms whose membership is a rule, and to how many of these countries each is open: to be open is not to take part. */
export function openByRule(
  iso3s: ReadonlySet<Iso3>,
  mechanisms: readonly Mechanism[],
  memberships: MembershipIndex,
): readonly OpenMechanism[] {
  return mechanisms.flatMap((mechanism) => {
    const footprint = footprintIn(memberships, mechanism.id)
    if (footprint.kind !== 'rule') return []
    const meant = participantsOf(footprint).filter(({ iso3 }) => iso3s.has(iso3)).length
    return [{ mechanism, count: footprint.listed ? meant : null }]
  })
}
