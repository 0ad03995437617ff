import type { RoleScope } from '../../domain/vocabulary.ts'
import { countedParticipants, type Footprint } from './participation.ts'

/** How many countries take part in these roles; null where nobody can say: no list, or a rule without one. */
export function footprintSize(footprint: Footprint, roles: RoleScope): number | null {
  if (footprint.kind === 'unlisted' || footprint.kind === 'none') return null
  if (footprint.kind === 'rule' && !footprint.listed) return null
  return countedParticipants(footprint, roles).length
}
