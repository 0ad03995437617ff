import { defaultFilters, type Filters } from '../../view/atlas-view.ts'

/** In the order in which they stand above the list. */
export const filterKinds = ['query', 'levels', 'themes', 'regions', 'statuses', 'founded'] as const
export type FilterKind = (typeof filterKinds)[number]

/** Whether a filter is set to something else than usual. */
export function isApplied(kind: FilterKind, filters: Filters): boolean {
  return keyOf(filters[kind]) !== keyOf(defaultFilters[kind])
}

export function appliedFilters(filters: Filters): readonly FilterKind[] {
  return filterKinds.filter((kind) => isApplied(kind, filters))
}

/** The filters with one of them as usual. */
export function withoutFilter(filters: Filters, kind: FilterKind): Filters {
  return { ...filters, [kind]: defaultFilters[kind] }
}

/** Lists count as equal in any order. */
function keyOf(value: Filters[FilterKind]): string {
  if (typeof value === 'string' || 'from' in value) return JSON.stringify(value)
  return value
    .map(String)
    .toSorted((a, b) => a.localeCompare(b))
    .join()
}
