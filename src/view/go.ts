import type { MechanismId } from '../domain/ids.ts'
import type { MechanismFilters } from '../domain/mechanism-filters.ts'
import { mostCompared, type AtlasView } from './atlas-view.ts'
import { comparePlace, placeRow, type Place } from './places.ts'

/** The same view at another place: the camera is left to fit what is chosen there. A theme is kept where the world is coloured by it. */
export function goTo(view: AtlasView, place: Place): AtlasView {
  return { ...view, place, camera: null, theme: placeRow(place).colouring === 'modes' ? view.theme : null }
}

export function withFilters(view: AtlasView, change: Partial<MechanismFilters>): AtlasView {
  return { ...view, filters: { ...view.filters, ...change } }
}

/** The list with one value added, or taken away where it was in it. */
function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}

/** The view with a mechanism chosen for comparison, or no longer; the same view where the comparison is full. */
export function withCompared(view: AtlasView, id: MechanismId): AtlasView {
  const full = view.compared.length >= mostCompared && !view.compared.includes(id)
  return full
    ? view
    : { ...view, compared: toggled(view.compared, id), ...(showsCompared(view) ? { camera: null } : {}) }
}

function showsCompared({ place }: AtlasView): boolean {
  return placeRow(place).scene(place).kind === 'compared'
}

/** The view with a compared mechanism moved by so many places, which changes colours; one that is moved beyond an end stays there. */
export function withMoved(view: AtlasView, id: MechanismId, places: number): AtlasView {
  const others = view.compared.filter((other) => other !== id)
  if (others.length === view.compared.length) return view
  const to = Math.max(0, view.compared.indexOf(id) + places)
  return { ...view, compared: [...others.slice(0, to), id, ...others.slice(to)] }
}

/** The comparison of these mechanisms. */
export function toComparison(view: AtlasView, ids: readonly MechanismId[]): AtlasView {
  return { ...goTo(view, comparePlace), compared: ids }
}
