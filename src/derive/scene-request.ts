import type { Iso3, MechanismId } from '../domain/ids.ts'
import type { ThemeCode } from '../domain/vocabulary.ts'
import type { CountRequest } from './involvement.ts'
import type { CompareRequest } from './scene-compare.ts'

/**
 * What the map is asked to show. `mechanisms` are those that count: the ones that are listed. The scene of a mechanism shows all
 * roles whatever else is asked for.
 */
export type SceneRequest =
  | ({ readonly kind: 'priority' | 'memberships' } & CountRequest)
  /** How far a theme reaches, in the explore view and on the theme's page; and, among the overlaps, whom it does not reach. */
  | ({ readonly kind: 'reach'; readonly theme: ThemeCode } & CountRequest)
  /** `theme` is null for all themes together. */
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

/** The theme whose reach is shown: the one chosen, else the first that is filtered by, else climate. */
export function reachTheme({ theme, filters }: ThemeWish): ThemeCode {
  return theme ?? filters.themes[0] ?? 'climate'
}

/** The theme whose gaps are shown; null for whoever is in no mechanism at all. */
export function gapsTheme(wish: ThemeWish, { gaps }: { readonly gaps?: 'any' }): ThemeCode | null {
  return gaps === 'any' ? null : reachTheme(wish)
}
