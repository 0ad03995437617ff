import type { MechanismId } from '../domain/ids.ts'
import { defaultView, mostCompared } from './atlas-view.ts'
import type { Known } from './known.ts'
import type { ViewNote } from './parameter-reader.ts'
import { placeRow } from './places.ts'
import type { DecodedView } from './url.ts'

/** The nearest view that the data can show: what does not exist is left out, with a note that names it. */
export function settleView(decoded: DecodedView, known: Known): DecodedView {
  return settlePlace(settleFilters(settleCompared(decoded, known), known), known)
}

function settlePlace(decoded: DecodedView, known: Known): DecodedView {
  const { view, notes } = decoded
  const settled = placeRow(view.place).settle?.(view.place, known)
  if (!settled) return decoded
  const { place, note } = settled
  const nearest = place ? { ...view, place } : { ...view, place: defaultView.place, camera: null }
  return { view: nearest, notes: [...notes, note] }
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

/** The filters without values that the data do not know. */
function settleFilters({ view, notes }: DecodedView, known: Known): DecodedView {
  const { members, chairs, subregions, hosts } = view.filters
  const filters = {
    ...view.filters,
    members: members.filter((iso3) => known.countries.has(iso3)),
    chairs: chairs.filter((iso3) => known.countries.has(iso3)),
    subregions: subregions.filter((code) => known.subregions.has(code)),
    hosts: hosts.filter((code) => known.hosts.has(code)),
  }
  const dropped = [
    ...dropNotes('member', members, filters.members),
    ...dropNotes('chair', chairs, filters.chairs),
    ...dropNotes('area', subregions, filters.subregions),
    ...dropNotes('host', hosts, filters.hosts),
  ]
  return dropped.length === 0 ? { view, notes } : { view: { ...view, filters }, notes: [...notes, ...dropped] }
}

function dropNotes(name: string, asked: readonly string[], kept: readonly string[]): readonly ViewNote[] {
  return asked.filter((value) => !kept.includes(value)).map((value) => ({ kind: 'bad-parameter', name, value }))
}
