import type { Level, Region, Status, ThemeCode } from './vocabulary.ts'

/** Which mechanisms are asked for. An empty list means any; founding years are included on both sides, null means open. */
export interface MechanismFilters {
  readonly query: string
  readonly levels: readonly Level[]
  readonly regions: readonly Region[]
  readonly themes: readonly ThemeCode[]
  readonly statuses: readonly Status[]
  readonly founded: { readonly from: number | null; readonly to: number | null }
}
