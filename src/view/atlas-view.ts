import type { Iso3, MechanismId } from '../domain/ids.ts'
import type { Camera, MapProjection } from '../domain/map-view.ts'
import { noFilters, type MechanismFilters } from '../domain/mechanism-filters.ts'
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

/** Whether footprints lie over each other on one map, or each has a small one. */
export const compareMaps = ['one', 'each'] as const
export type CompareMaps = (typeof compareMaps)[number]
/** What comes first where sets are listed: those with most countries, or those shared by most mechanisms. */
export const setOrders = ['size', 'degree'] as const
export type SetOrder = (typeof setOrders)[number]
/** Mechanisms against mechanisms, themes or countries; and what none of them reaches. */
export const overlapPages = ['mechanisms', 'themes', 'countries', 'gaps'] as const
export type OverlapPage = (typeof overlapPages)[number]
export const overlapMeasures = ['shared', 'jaccard', 'containment'] as const
export type OverlapMeasure = (typeof overlapMeasures)[number]
/** In which order mechanisms stand along a matrix; `similar` seats those with alike members side by side. */
export const matrixOrders = ['similar', 'name', 'level', 'region', 'founded', 'size'] as const
export type MatrixOrder = (typeof matrixOrders)[number]
/** In which order countries or themes stand along a matrix. */
export const rowOrders = ['name', 'count', 'area'] as const
export type RowOrder = (typeof rowOrders)[number]

/** The stage that an audience sees, or what a speaker sees of it. */
export const stageWindows = ['audience', 'speaker'] as const
export type StageWindow = (typeof stageWindows)[number]

/** How many mechanisms can be compared at once. */
export const mostCompared = 6

export type Place =
  | { readonly kind: 'explore' }
  /** `entry` is what of the tab is brought into sight and marked, by its code (content-entry.ts). */
  | { readonly kind: 'mechanism'; readonly id: MechanismId; readonly tab: MechanismTab; readonly entry?: string }
  | { readonly kind: 'country'; readonly iso3: Iso3 }
  | { readonly kind: 'theme'; readonly code: ThemeCode }
  | { readonly kind: 'compare'; readonly maps: CompareMaps; readonly sets: SetOrder }
  | {
      readonly kind: 'overlaps'
      readonly page: OverlapPage
      readonly measure: OverlapMeasure
      readonly order: MatrixOrder
      readonly rows: RowOrder
      /** The mechanism whose own rows come first; null means none. */
      readonly by: MechanismId | null
      /** Set where the gaps are those of all themes together: whoever is in no mechanism at all. */
      readonly gaps?: 'any'
    }
  | { readonly kind: 'decks' }
  /** `deck` says which one, as src/view/deck-address.ts reads it. `slide` is the one that is being edited. */
  | { readonly kind: 'deck'; readonly deck: string; readonly slide: number }
  /** `slide` counts from 1; beyond the last one stands for the last. */
  | { readonly kind: 'stage'; readonly deck: string; readonly slide: number; readonly window: StageWindow }
  | { readonly kind: 'about' }

/** All that a link restores. The URL is its only home: src/view/url.ts turns one into the other. */
export interface AtlasView {
  readonly place: Place
  /** How the world is coloured; null means as its filters suggest (colour-mode.ts). */
  readonly mode: ColourMode | null
  /** The theme whose reach is coloured, or that colours a chosen mechanism; null means the first priority, or the first theme in reach mode. */
  readonly theme: ThemeCode | null
  readonly roles: RoleScope
  readonly filters: MechanismFilters
  /** What is chosen for comparison, anywhere in the Atlas: each once, at most `mostCompared`. Their order gives their colours. */
  readonly compared: readonly MechanismId[]
  readonly sort: SortOrder
  readonly projection: MapProjection
  /** Null means: fit what is chosen. */
  readonly camera: Camera | null
}

/** Leaves out what has ended. */
export const defaultFilters: MechanismFilters = { ...noFilters, statuses: runningStatuses }

export const defaultView: AtlasView = {
  place: { kind: 'explore' },
  mode: null,
  theme: null,
  roles: 'members',
  filters: defaultFilters,
  compared: [],
  sort: 'name',
  projection: 'atlantic',
  camera: null,
}

export const comparePlace: Extract<Place, { kind: 'compare' }> = { kind: 'compare', maps: 'one', sets: 'size' }
export const overlapsPlace: Extract<Place, { kind: 'overlaps' }> = {
  kind: 'overlaps',
  page: 'mechanisms',
  measure: 'shared',
  order: 'similar',
  rows: 'name',
  by: null,
}
