import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Iso3 } from '../../domain/ids.ts'
import type { Region } from '../../domain/vocabulary.ts'
import { footprintIn, type MembershipIndex } from '../membership/membership-index.ts'
import { participantsOf } from '../membership/participation.ts'

/** So many countries are the world: the camera shows all of it. */
const world = 120

/** These countries, or null where they are none or as good as all. */
export function fitOf(iso3s: readonly Iso3[]): readonly Iso3[] | null {
  return iso3s.length === 0 || iso3s.length > world ? null : iso3s
}

/**
 * Where all mechanisms listed share one region: the participants of those that lie in it alone, where there are several such, else of
 * all of them. Null, the world, where they share none, or more than one.
 */
export function regionFit(memberships: MembershipIndex, mechanisms: readonly Mechanism[]): readonly Iso3[] | null {
  const [region, another] = sharedRegions(mechanisms)
  if (region === undefined || another !== undefined) return null
  const within = mechanisms.filter(({ regions }) => regions.length === 1)
  const participants = (within.length > 1 ? within : mechanisms).flatMap(({ id }) =>
    participantsOf(footprintIn(memberships, id)),
  )
  return fitOf([...new Set(participants.map(({ iso3 }) => iso3))])
}

function sharedRegions([first, ...others]: readonly Mechanism[]): readonly Region[] {
  return first?.regions.filter((region) => others.every(({ regions }) => regions.includes(region))) ?? []
}
