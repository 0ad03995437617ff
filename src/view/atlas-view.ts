import type { MechanismId } from '../domain/ids.ts'
import type { Camera, MapProjection } from '../domain/map-view.ts'
import { noFilters, type MechanismFilters } from '../domain/mechanism-filters.ts'
import { runningStatuses, type RoleScope, type ThemeCode } from '../domain/vocabulary.ts'
import type { ColourMode, SortOrder } from '../domain/view-options.ts'
import type { Place } from './places.ts'

/** How many mechanisms can be compared at once. */
export const mostCompared = 6

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
