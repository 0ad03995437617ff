import type { Iso3, MechanismId } from '../domain/ids.ts'
import type { Level, Region, Status, ThemeCode } from '../domain/vocabulary.ts'

export const colourModes = ['priority', 'reach', 'memberships'] as const
export type ColourMode = (typeof colourModes)[number]
export const mapProjections = ['atlantic', 'pacific', 'globe'] as const
export type MapProjection = (typeof mapProjections)[number]
export const sortOrders = ['name', 'founded', 'size'] as const
export type SortOrder = (typeof sortOrders)[number]
/** Which roles every count and fill counts: members alone, or observers, associates and partners too. */
export const roleScopes = ['members', 'all'] as const
export type RoleScope = (typeof roleScopes)[number]
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

/** Which mechanisms are listed and drawn. Empty lists mean "any", save for `statuses`, whose default leaves out what has ended. */
export interface Filters {
  readonly query: string
  readonly levels: readonly Level[]
  readonly regions: readonly Region[]
  readonly themes: readonly ThemeCode[]
  readonly statuses: readonly Status[]
  /** Founding years, both included; null on a side means open. */
  readonly founded: { readonly from: number | null; readonly to: number | null }
}

/** Centre in planar units (degrees on the globe) and MapLibre zoom. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** All that a link restores. The URL is its only home: src/view/url.ts turns one into the other. */
export interface AtlasView {
  readonly place: Place
  readonly mode: ColourMode
  /** The theme whose reach is coloured, or that colours a chosen mechanism; null means the leading family, or the first theme in reach mode. */
  readonly theme: ThemeCode | null
  readonly roles: RoleScope
  readonly filters: Filters
  readonly sort: SortOrder
  readonly projection: MapProjection
  /** Null means: fit what is chosen. */
  readonly camera: Camera | null
}

export const defaultFilters: Filters = {
  query: '',
  levels: [],
  regions: [],
  themes: [],
  statuses: ['active', 'unknown'],
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
