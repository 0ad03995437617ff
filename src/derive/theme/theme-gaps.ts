import type { Mechanism } from '../../domain/atlas-index.ts'
import { isUnMember, type IndexCountry } from '../../domain/country.ts'
import type { Iso3, MechanismId } from '../../domain/ids.ts'
import type { RoleScope, ThemeCode } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import { countriesByArea } from '../membership/countries-by-area.ts'
import { type CountRequest, involvementIn } from '../membership/involvement.ts'
import { listedMechanisms } from '../membership/listed-mechanisms.ts'
import { footprintIn, type MembershipIndex } from '../membership/membership-index.ts'
import { openByRule, type OpenMechanism } from '../membership/open-by-rule.ts'
import type { Participation } from '../membership/participation.ts'

/** A country that takes part, in the roles that count, in no mechanism with the theme. */
export interface GapCountry {
  readonly iso3: Iso3
  /** In how many of the other mechanisms that are listed it takes part, in the roles that count. */
  readonly elsewhere: number
  /** Mechanisms with the theme in which it is observer, associate or partner; none where all roles count. */
  readonly otherRole: readonly MechanismId[]
}

/** Whom the mechanisms with one theme reach, and whom none of them does. */
export interface ThemeGaps {
  /** Null for all themes together. */
  readonly theme: ThemeCode | null
  readonly roles: RoleScope
  /** Those listed that have the theme among their priorities and a list of members: they alone count. By short name. */
  readonly counted: readonly Mechanism[]
  /** Those that reach a country, at least one; countries without any are left out. */
  readonly reached: ReadonlyMap<Iso3, readonly Participation[]>
  /** How many countries are members of the United Nations. */
  readonly unMembers: number
  /** UN members in none, by M49 sub-region; the area is the empty text where M49 assigns none. */
  readonly areas: readonly { readonly area: string; readonly countries: readonly GapCountry[] }[]
  /** Territories, observers and others in none, by name. */
  readonly others: readonly GapCountry[]
  /** Those with the theme that are open by rule, and to how many of the UN members in none. */
  readonly byRule: readonly OpenMechanism[]
  /** Those with the theme whose list is not known, or whose last member has left. */
  readonly unlisted: readonly Mechanism[]
}

type Request = CountRequest & { readonly theme: ThemeCode | null }

/** Counts the mechanisms given that have the theme: what is open by rule and what has no list is named, not counted. */
export function themeGaps(memberships: MembershipIndex, request: Request, words: Words): ThemeGaps {
  const { theme, mechanisms, roles } = request
  const working = mechanisms
    .filter(({ themes }) => theme === null || themes.some(({ code }) => code === theme))
    .toSorted((a, b) => words.compare(a.short, b.short))
  const counted = listedMechanisms(memberships, working)
  const reached = participations(memberships, counted, roles)
  const countries = [...memberships.countries.values()]
  const without = countries.filter(({ iso3 }) => !reached.has(iso3))
  const unreached = without.filter(isUnMember)
  const gapOf = gapWriter(memberships, request, counted)
  return {
    theme,
    roles,
    counted,
    reached,
    unMembers: countries.filter(isUnMember).length,
    areas: countriesByArea(unreached, 'subregion', words).map((group) => ({
      area: group.area,
      countries: group.countries.map(gapOf),
    })),
    others: without
      .filter((country) => !isUnMember(country))
      .map(gapOf)
      .toSorted((a, b) => words.compare(words.country(a.iso3), words.country(b.iso3))),
    byRule: openByRule(new Set(unreached.map(({ iso3 }) => iso3)), working, memberships),
    unlisted: working.filter(({ id }) => !['list', 'rule'].includes(footprintIn(memberships, id).kind)),
  }
}

/** Says of a country in none where else it stands; `counted` are the mechanisms with the theme that have a list. */
function gapWriter(memberships: MembershipIndex, { mechanisms, roles }: Request, counted: readonly Mechanism[]) {
  const inAny = participations(memberships, listedMechanisms(memberships, mechanisms), roles)
  const inAnyRole = participations(memberships, counted, 'all')
  return ({ iso3 }: IndexCountry): GapCountry => ({
    iso3,
    elsewhere: inAny.get(iso3)?.length ?? 0,
    otherRole: inAnyRole.get(iso3)?.map(({ mechanism }) => mechanism) ?? [],
  })
}

/** The UN members in none, in the order of their areas. */
export function gapMembers({ areas }: Pick<ThemeGaps, 'areas'>): readonly GapCountry[] {
  return areas.flatMap(({ countries }) => countries)
}

/** Who takes part in mechanisms that have a list; nobody where there is no mechanism. */
function participations(memberships: MembershipIndex, mechanisms: readonly Mechanism[], roles: RoleScope) {
  return involvementIn(memberships, { mechanisms, roles }).byCountry
}

/** What a message on gaps is told of the theme, by its short label: `any` where all themes count together. */
export function gapThemeValues({ theme }: Pick<ThemeGaps, 'theme'>, words: Words) {
  return theme === null ? { any: 'yes', theme: '' } : { any: 'no', theme: words.say(`theme.short.${theme}`) }
}
