import type { Iso3, MechanismId } from '../../domain/ids.ts'
import type { ThemeCode } from '../../domain/vocabulary.ts'
import { footprintIn, type MembershipIndex } from './membership-index.ts'
import { participantsOf } from './participation.ts'
import { isRunning } from './running-mechanisms.ts'

/** What a pointer or the focus rests on. */
export type LitThing =
  | { readonly kind: 'country'; readonly iso3: Iso3 }
  | { readonly kind: 'countries'; readonly iso3s: readonly Iso3[] }
  | { readonly kind: 'mechanism'; readonly id: MechanismId }
  | { readonly kind: 'theme'; readonly code: ThemeCode }

/**
 * The countries to light up: those that take part, in any role, in the mechanism, or in one that goes on and has the theme among its
 * priorities. A rule lights up only for its own mechanism, or every theme of a global process would light the world.
 */
export function litCountries(memberships: MembershipIndex, thing: LitThing | null): ReadonlySet<Iso3> {
  switch (thing?.kind) {
    case undefined:
      return new Set()
    case 'country':
      return new Set([thing.iso3])
    case 'countries':
      return new Set(thing.iso3s)
    case 'mechanism':
      return new Set(participantsOf(footprintIn(memberships, thing.id)).map(({ iso3 }) => iso3))
    case 'theme':
      return countriesOfTheme(memberships, thing.code)
  }
}

function countriesOfTheme({ mechanisms, byMechanism }: MembershipIndex, theme: ThemeCode): ReadonlySet<Iso3> {
  const lit = new Set<Iso3>()
  for (const mechanism of mechanisms.values()) {
    const footprint = byMechanism.get(mechanism.id)
    const works = isRunning(mechanism) && mechanism.themes.some(({ code }) => code === theme)
    if (!works || footprint?.kind !== 'list') continue
    for (const { iso3 } of footprint.participants) lit.add(iso3)
  }
  return lit
}
