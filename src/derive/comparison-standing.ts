import type { Iso3 } from '../domain/ids.ts'
import type { Words } from '../domain/words.ts'
import type { ComparedMechanism } from './comparison.ts'
import { participantsOf } from './participation.ts'

/**
 * "(observer)", or "(observer in RCM and partner in MIRPS)" among several mechanisms: where a country is something other than a
 * member of those it is in; null where it is a member of all.
 */
export function countryStanding(iso3: Iso3, inside: readonly ComparedMechanism[], words: Words): string | null {
  const others = inside.flatMap((one) => {
    const role = participantsOf(one.footprint).find((part) => part.iso3 === iso3)?.role ?? 'member'
    return role === 'member' ? [] : [{ role, name: one.mechanism.short }]
  })
  if (others.length === 0) return null
  const roles = others.map((values) => words.say('compare.where.role', { ...values, mechanisms: inside.length }))
  return words.say('compare.where.standing', { roles: words.list(roles) })
}
