import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Words } from '../../domain/words.ts'
import { footprintIn, type MembershipIndex } from '../membership/membership-index.ts'
import type { Footprint } from '../membership/participation.ts'

const reasons = ['rule', 'ended', 'unlisted', 'none'] as const satisfies readonly Footprint['kind'][]

/** Which mechanisms cannot stand in a matrix of who takes part, and why: "GFMD and IMRF, open by rule; Manila Process, no list in sources". Null where all can. */
export function leftOutSentence(
  memberships: MembershipIndex,
  mechanisms: readonly Mechanism[],
  words: Words,
): string | null {
  const parts = reasons.flatMap((kind) => {
    const names = mechanisms.flatMap(({ id, short }) => (footprintIn(memberships, id).kind === kind ? short : []))
    return names.length > 0 ? words.say(`overlaps.left-out.${kind}`, { names: words.list(names) }) : []
  })
  return parts.length > 0 ? words.say('overlaps.left-out.all', { parts: parts.join('; ') }) : null
}
