import type { Iso3, MechanismId } from '../domain/ids.ts'
import { mostCompared, type AtlasView } from './atlas-view.ts'
import type { ViewNote } from './parameter-reader.ts'
import type { DecodedView } from './url.ts'

/** What exists in the data that is loaded. */
export interface Known {
  readonly mechanisms: { has(id: MechanismId): boolean }
  readonly countries: { has(iso3: Iso3): boolean }
}

/** The nearest view that the data can show: what does not exist is left out, with a note that names it. */
export function settleView(decoded: DecodedView, known: Known): DecodedView {
  return settlePlace(settleCompared(decoded, known), known)
}

function settlePlace(decoded: DecodedView, known: Known): DecodedView {
  const { view, notes } = decoded
  const { place } = view
  if (place.kind === 'mechanism' && !known.mechanisms.has(place.id)) {
    return { view: worldOf(view), notes: [...notes, { kind: 'unknown-mechanism', value: place.id }] }
  }
  if (place.kind === 'country' && !known.countries.has(place.iso3)) {
    return { view: worldOf(view), notes: [...notes, { kind: 'unknown-country', value: place.iso3 }] }
  }
  if (place.kind === 'overlaps' && place.by !== null && !known.mechanisms.has(place.by)) {
    const settled = { ...view, place: { ...place, by: null } }
    return { view: settled, notes: [...notes, { kind: 'bad-parameter', name: 'by', value: place.by }] }
  }
  return decoded
}

function worldOf(view: AtlasView): AtlasView {
  return { ...view, place: { kind: 'explore' }, camera: null }
}

/** The first of those that exist, as many as can be compared. */
function settleCompared({ view, notes }: DecodedView, { mechanisms }: Known): DecodedView {
  const known = view.compared.filter((id) => mechanisms.has(id))
  const unknown = view.compared.filter((id) => !mechanisms.has(id))
  const beyond = known.slice(mostCompared)
  if (unknown.length === 0 && beyond.length === 0) return { view, notes }
  return {
    view: { ...view, compared: known.slice(0, mostCompared) },
    notes: [...notes, ...noteOf('unknown-compared', unknown), ...noteOf('too-many-compared', beyond)],
  }
}

function noteOf(kind: 'unknown-compared' | 'too-many-compared', ids: readonly MechanismId[]): readonly ViewNote[] {
  return ids.length > 0 ? [{ kind, value: ids.join(', ') }] : []
}
