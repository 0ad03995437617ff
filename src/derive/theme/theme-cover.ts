import type { Mechanism } from '../../domain/atlas-index.ts'
import { isUnMember } from '../../domain/country.ts'
import type { Iso3 } from '../../domain/ids.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'
import { type Cover, setCover } from '../../algorithms/set-cover.ts'
import type { ThemeGaps } from './theme-gaps.ts'

/** A small choice of the mechanisms with a theme that together reach all UN members whom any of them reaches (set-cover.ts). */
export function themeCover(memberships: MembershipIndex, { counted, reached }: ThemeGaps): Cover<Mechanism, Iso3> {
  const members = [...memberships.countries.values()].filter(isUnMember)
  const sets = counted.map((mechanism) => ({ key: mechanism, items: new Set(countriesIn(mechanism, reached)) }))
  return setCover(new Set(members.map(({ iso3 }) => iso3)), sets)
}

function countriesIn({ id }: Mechanism, reached: ThemeGaps['reached']): readonly Iso3[] {
  return [...reached].flatMap(([iso3, all]) => (all.some(({ mechanism }) => mechanism === id) ? [iso3] : []))
}
