import type { MechanismId } from '../domain/ids.ts'
import type { MechanismFilters } from '../domain/mechanism-filters.ts'
import { comparePlace, mostCompared, type AtlasView, type Place } from './atlas-view.ts'

/** The same view at another place: the camera is left to fit what is chosen there. */
export function goTo(view: AtlasView, place: Place): AtlasView {
  return { ...view, place, camera: null, theme: place.kind === 'explore' ? view.theme : null }
}

export function withFilters(view: AtlasView, change: Partial<MechanismFilters>): AtlasView {
  return { ...view, filters: { ...view.filters, ...change } }
}

/** The list with one value added, or taken away where it was in it. */
export function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}

/** The view with a mechanism chosen for comparison, or no longer; the same view where the comparison is full. */
export function withCompared(view: AtlasView, id: MechanismId): AtlasView {
  const full = view.compared.length >= mostCompared && !view.compared.includes(id)
  return full
    ? view
    : { ...view, compared: toggled(view.compared, id), ...(view.place.kind === 'compare' ? { camera: null } : {}) }
}

/** The comparison of these mechanisms. */
export function toComparison(view: AtlasView, ids: readonly MechanismId[]): AtlasView {
  return { ...goTo(view, comparePlace), compared: ids }
}
