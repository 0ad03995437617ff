import type { Iso3, MechanismId } from '../domain/ids.ts'
import type { Camera, MapProjection } from '../domain/map-view.ts'
import type { MechanismFilters } from '../domain/mechanism-filters.ts'
import { runningStatuses, type RoleScope, type ThemeCode } from '../domain/vocabulary.ts'

export const colourModes = ['priority', 'reach', 'memberships'] as const
export type ColourMode = (typeof colourModes)[number]
export const sortOrders = ['name', 'founded', 'size'] as const
export type SortOrder = (typeof sortOrders)[number]
export const mechanismTabs = [
  'overview',
  'members',
  'structures',
  'funding',
  'outputs',
  'contributions',
  'partners',
  'history',
  'sources',
] as const
export type MechanismTab = (typeof mechanismTabs)[number]

export type Place =
  | { readonly kind: 'explore' }
  | { readonly kind: 'mechanism'; readonly id: MechanismId; readonly tab: MechanismTab }
  | { readonly kind: 'country'; readonly iso3: Iso3 }
  | { readonly kind: 'theme'; readonly code: ThemeCode }
  | { readonly kind: 'about' }

/** All that a link restores. The URL is its only home: src/view/url.ts turns one into the other. */
export interface AtlasView {
  readonly place: Place
  readonly mode: ColourMode
  /** The theme whose reach is coloured, or that colours a chosen mechanism; null means the leading family, or the first theme in reach mode. */
  readonly theme: ThemeCode | null
  readonly roles: RoleScope
  readonly filters: MechanismFilters
  readonly sort: SortOrder
  readonly projection: MapProjection
  /** Null means: fit what is chosen. */
  readonly camera: Camera | null
}

/** Leaves out what has ended. */
export const defaultFilters: MechanismFilters = {
  query: '',
  levels: [],
  regions: [],
  themes: [],
  statuses: runningStatuses,
  founded: { from: null, to: null },
}

export const defaultView: AtlasView = {
  place: { kind: 'explore' },
  mode: 'priority',
  theme: null,
  roles: 'members',
  filters: defaultFilters,
  sort: 'name',
  projection: 'atlantic',
  camera: null,
}
