import type { MechanismFilters } from '../domain/mechanism-filters.ts'
import type { AtlasView, Place } from './atlas-view.ts'

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
