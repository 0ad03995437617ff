import type { MechanismFilters } from '../../domain/mechanism-filters.ts'
import { defaultFilters } from '../../view/atlas-view.ts'

/** In the order in which they stand above the list. */
const filterKinds = [
  'query',
  'levels',
  'themes',
  'regions',
  'statuses',
  'members',
  'subregions',
  'chairs',
  'hosts',
  'fund',
  'metSince',
  'founded',
] as const
export type FilterKind = (typeof filterKinds)[number]

/** Whether a filter is set to something else than usual. */
export function isApplied(kind: FilterKind, filters: MechanismFilters): boolean {
  return keyOf(filters[kind]) !== keyOf(defaultFilters[kind])
}

export function appliedFilters(filters: MechanismFilters): readonly FilterKind[] {
  return filterKinds.filter((kind) => isApplied(kind, filters))
}

/** The filters with one of them as usual. */
export function withoutFilter(filters: MechanismFilters, kind: FilterKind): MechanismFilters {
  return { ...filters, [kind]: defaultFilters[kind] }
}

/** Lists count as equal in any order. */
function keyOf(value: MechanismFilters[FilterKind]): string {
  if (!isList(value)) return JSON.stringify(value)
  return value
    .map(String)
    .toSorted((a, b) => a.localeCompare(b))
    .join()
}

function isList(
  value: MechanismFilters[FilterKind],
): value is Extract<MechanismFilters[FilterKind], readonly unknown[]> {
  return Array.isArray(value)
}
