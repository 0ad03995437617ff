import type { Iso3 } from './ids.ts'
import type { Level, Region, Status, ThemeCode } from './vocabulary.ts'

/** Which mechanisms are asked for. An empty list means any; founding years are included on both sides, null means open. */
export interface MechanismFilters {
  readonly query: string
  readonly levels: readonly Level[]
  readonly regions: readonly Region[]
  readonly themes: readonly ThemeCode[]
  readonly statuses: readonly Status[]
  readonly founded: { readonly from: number | null; readonly to: number | null }
  /** Countries that are all members. */
  readonly members: readonly Iso3[]
  /** M49 sub-regions by code (subregion.ts), one of which the mechanism is about. */
  readonly subregions: readonly string[]
  /** Countries of which one is the current chair. */
  readonly chairs: readonly Iso3[]
  /** Ids of organizations and codes of countries of which one hosts the secretariat. */
  readonly hosts: readonly string[]
  /** True for those with a fund of their own alone. */
  readonly fund: boolean
  /** The year in which, or after which, a meeting is known; null means any. */
  readonly metSince: number | null
}

/** What leaves nothing out. */
export const noFilters: MechanismFilters = {
  query: '',
  levels: [],
  regions: [],
  themes: [],
  statuses: [],
  founded: { from: null, to: null },
  members: [],
  subregions: [],
  chairs: [],
  hosts: [],
  fund: false,
  metSince: null,
}
