import type { Iso3, MechanismId } from '../domain/ids.ts'

/** What exists in the data that is loaded. */
export interface Known {
  readonly mechanisms: { has(id: MechanismId): boolean }
  readonly countries: { has(iso3: Iso3): boolean }
  readonly subregions: { has(code: string): boolean }
  /** Ids of organizations and codes of countries that host a secretariat. */
  readonly hosts: { has(code: string): boolean }
}
