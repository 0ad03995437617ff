import type { RoleScope } from '../../domain/vocabulary.ts'
import type { ThemeDetail } from '../../domain/atlas-files.ts'
import type { AtlasIndex, Mechanism } from '../../domain/atlas-index.ts'
import type { Family, IndexTheme } from '../../domain/theme.ts'
import type { Words } from '../../domain/words.ts'
import { involvementIn } from '../membership/involvement.ts'
import { listedMechanisms } from '../membership/listed-mechanisms.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'
import { isRunning, runningMechanisms } from '../membership/running-mechanisms.ts'
import { themeOutputs, type OutputRow } from './theme-profile-outputs.ts'
import { themePriorities, type PriorityRow } from './theme-profile-priorities.ts'
import { themeReach, type ReachRow } from './theme-profile-reach.ts'
import { unreachedCountries, type Unreached } from './theme-profile-unreached.ts'

interface RelatedTheme {
  readonly theme: IndexTheme
  /** How many of the mechanisms that name the theme name this one too. */
  readonly together: number
}

const listed = 6

/** The six themes that stand most often beside this one among the priorities of a mechanism; equals in the order of the Atlas. */
function relatedThemes(
  { code }: Pick<IndexTheme, 'code'>,
  themes: readonly IndexTheme[],
  mechanisms: readonly Mechanism[],
): readonly RelatedTheme[] {
  const beside = mechanisms.filter((mechanism) => names(mechanism, { code }))
  return themes
    .filter((theme) => theme.code !== code)
    .map((theme) => ({ theme, together: beside.filter((mechanism) => names(mechanism, theme)).length }))
    .filter(({ together }) => together > 0)
    .toSorted((a, b) => b.together - a.together)
    .slice(0, listed)
}

function names(mechanism: Mechanism, { code }: Pick<IndexTheme, 'code'>): boolean {
  return mechanism.themes.some((priority) => priority.code === code)
}

export interface ThemeRequest {
  readonly index: AtlasIndex
  readonly memberships: MembershipIndex
  readonly detail: ThemeDetail
  /** Which roles count as being reached. */
  readonly roles: RoleScope
  readonly words: Words
}

/** All that a theme's panel says. Counts are of mechanisms that go on or may go on. */
export interface ThemeProfile {
  readonly theme: IndexTheme
  readonly family: Family
  readonly running: readonly PriorityRow[]
  /** Mechanisms that are dormant or superseded and named it among their priorities. */
  readonly ended: readonly PriorityRow[]
  /** How many of the running ones name it among their central aims. */
  readonly central: number
  /** Countries on a list of at least one running mechanism with this priority, most mechanisms first. */
  readonly reach: readonly ReachRow[]
  readonly unreached: Unreached
  readonly outputs: readonly OutputRow[]
  readonly related: readonly RelatedTheme[]
  /** Its neighbours in the order of the Atlas, in a circle. */
  readonly previous: IndexTheme
  readonly next: IndexTheme
}

/** Null where the Atlas has no such theme or it has no family. */
export function themeProfile(request: ThemeRequest): ThemeProfile | null {
  const { index, memberships, detail, roles, words } = request
  const at = index.themes.findIndex(({ code }) => code === detail.code)
  const theme = index.themes[at]
  const family = index.families.find(({ code }) => code === theme?.family)
  const previous = index.themes.at(at - 1)
  const next = index.themes[(at + 1) % index.themes.length]
  if (!theme || !family || !previous || !next) return null
  const priorities = themePriorities(detail.priorities, memberships, words)
  const running = priorities.filter(({ mechanism }) => isRunning(mechanism))
  const mechanisms = running.map(({ mechanism }) => mechanism)
  const { byCountry } = involvementIn(memberships, { mechanisms: listedMechanisms(memberships, mechanisms), roles })
  return {
    theme,
    family,
    running,
    ended: priorities.filter(({ mechanism }) => !isRunning(mechanism)),
    central: running.filter((priority) => priority.central).length,
    reach: themeReach(byCountry, words),
    unreached: unreachedCountries({ mechanisms, byCountry, memberships, words }),
    outputs: themeOutputs(detail.outputs, memberships),
    related: relatedThemes(theme, index.themes, runningMechanisms(index)),
    previous,
    next,
  }
}
