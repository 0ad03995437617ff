import type { Iso3 } from '../../domain/ids.ts'
import { roles, type Role } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import type { ComparedMechanism } from './comparison.ts'
import { participantsOf } from '../membership/participation.ts'

/**
 * "(observer)", or "(observer in RCM and SACM, and partner in MIRPS)" among several mechanisms: where a country is something other
 * than a member of those it is in; null where it is a member of all.
 */
export function countryStanding(iso3: Iso3, inside: readonly ComparedMechanism[], words: Words): string | null {
  const parts = roles
    .filter((role) => role !== 'member')
    .map((role) => ({ role, held: inside.filter((one) => roleIn(one, iso3) === role) }))
    .filter(({ held }) => held.length > 0)
    .map(({ role, held }) => {
      const names = words.list(held.map(({ mechanism }) => mechanism.short))
      return words.say('compare.where.role', { role, names, mechanisms: inside.length })
    })
  return parts.length === 0 ? null : words.say('compare.where.standing', { roles: words.list(parts) })
}

function roleIn({ footprint }: ComparedMechanism, iso3: Iso3): Role | null {
  return participantsOf(footprint).find((part) => part.iso3 === iso3)?.role ?? null
}
