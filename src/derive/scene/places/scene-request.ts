import type { Iso3, MechanismId } from '../../../domain/ids.ts'
import type { ThemeCode } from '../../../domain/vocabulary.ts'
import type { CountRequest } from '../../membership/involvement.ts'
import type { CompareRequest } from './scene-compare.ts'

/**
 * What the map is asked to show. `mechanisms` are those that count: the ones that are listed. The scene of a mechanism shows all
 * roles whatever else is asked for.
 */
export type SceneRequest =
  | ({ readonly kind: 'priority' | 'memberships' } & CountRequest)
  /** How far themes reach, any of them, in the explore view and on a theme's page. */
  | ({ readonly kind: 'reach'; readonly themes: readonly ThemeCode[] } & CountRequest)
  /** Among the overlaps: whom a theme does not reach; null is for all themes together. */
  | ({ readonly kind: 'gaps'; readonly theme: ThemeCode | null } & CountRequest)
  /** `theme` colours the members where it is one of the mechanism's priorities; else its first priority does. */
  | { readonly kind: 'mechanism'; readonly id: MechanismId; readonly theme: ThemeCode | null }
  | ({ readonly kind: 'country'; readonly iso3: Iso3 } & CountRequest)
  | ({ readonly kind: 'compare' } & CompareRequest)

/** What an AtlasView says of themes. */
interface ThemeWish {
  readonly theme: ThemeCode | null
  readonly filters: { readonly themes: readonly ThemeCode[] }
}

/** The one theme that is shown: the one chosen, else the first that is filtered by, else climate. */
export function reachTheme({ theme, filters }: ThemeWish): ThemeCode {
  return theme ?? filters.themes[0] ?? 'climate'
}

/** The theme whose gaps are shown; null for whoever is in no mechanism at all. */
export function gapsTheme(wish: ThemeWish, { gaps }: { readonly gaps?: 'any' }): ThemeCode | null {
  return gaps === 'any' ? null : reachTheme(wish)
}

/** The themes whose reach colours the world, any of them: those that are filtered by, unless a way to colour it was asked for together with one theme. */
export function reachThemes(wish: ThemeWish & { readonly mode: string | null }): readonly ThemeCode[] {
  const { mode, theme, filters } = wish
  if (filters.themes.length === 0 || (mode !== null && theme !== null)) return [reachTheme(wish)]
  return filters.themes
}
