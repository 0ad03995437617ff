import type { MechanismId } from '../../domain/ids.ts'
import type { LitThing } from './highlight.ts'
import type { MembershipIndex } from './membership-index.ts'

/**
 * The mechanisms to light up in lists and on the strip: the one itself; those in which a country takes part, in any role, without those
 * whose rule means half the world; those with the theme among their priorities.
 */
export function litMechanisms(memberships: MembershipIndex, thing: LitThing | null): ReadonlySet<MechanismId> {
  switch (thing?.kind) {
    case 'mechanism':
      return new Set([thing.id])
    case 'country': {
      const parts = memberships.byCountry.get(thing.iso3) ?? []
      return new Set(parts.filter(({ basis }) => basis !== 'rule').map(({ mechanism }) => mechanism))
    }
    case 'theme': {
      const all = [...memberships.mechanisms.values()]
      return new Set(all.filter(({ themes }) => themes.some(({ code }) => code === thing.code)).map(({ id }) => id))
    }
    case 'countries':
    case undefined:
      return new Set()
  }
}
