import type { Iso3, MechanismId } from '../domain/ids.ts'
import type { AtlasView } from './atlas-view.ts'
import type { DecodedView } from './url.ts'

/** What exists in the data that is loaded. */
export interface Known {
  readonly mechanisms: { has(id: MechanismId): boolean }
  readonly countries: { has(iso3: Iso3): boolean }
}

/** The nearest view that the data can show: an id that does not exist leads to the world, with a note that names it. */
export function settleView(decoded: DecodedView, known: Known): DecodedView {
  const { view, notes } = decoded
  const { place } = view
  if (place.kind === 'mechanism' && !known.mechanisms.has(place.id)) {
    return { view: worldOf(view), notes: [...notes, { kind: 'unknown-mechanism', value: place.id }] }
  }
  if (place.kind === 'country' && !known.countries.has(place.iso3)) {
    return { view: worldOf(view), notes: [...notes, { kind: 'unknown-country', value: place.iso3 }] }
  }
  return decoded
}

function worldOf(view: AtlasView): AtlasView {
  return { ...view, place: { kind: 'explore' }, camera: null }
}
