import type { RecordRef } from '../domain/atlas-index.ts'
import type { MechanismId } from '../domain/ids.ts'
import type { AtlasView } from './atlas-view.ts'
import type { Layout, PlaceScene } from './place-row.ts'
import { isPlace, placeRow, type Place } from './places.ts'
import { pathOf } from './url.ts'

/** What the table of places says of one place. */

export function layoutOf(place: Place): Layout {
  return placeRow(place).layout(place)
}

/** What the map shows of a place. Pages that leave the world on it share one object, so that nothing is derived anew from page to page. */
export function sceneOfPlace(place: Place): PlaceScene {
  return placeRow(place).scene(place)
}

/** The record that a place is about; null where it is about no one record. */
export function recordOf(place: Place): RecordRef | null {
  return placeRow(place).record?.(place) ?? null
}

/** The mechanism that a place is about; null for any other. */
export function mechanismOf(place: Place): MechanismId | null {
  const record = recordOf(place)
  return record?.kind === 'mechanism' ? record.id : null
}

/** What is one page to a reader: a record whatever its tab, a page of matrices, the stage. */
export function pageOf(place: Place): string {
  return `${place.kind} ${placeRow(place).page?.(place) ?? pathOf(place)}`
}

/** Whether each of the compared mechanisms is to be seen on a map of its own. */
export function hasMapsOfEach({ place, compared }: AtlasView): boolean {
  return isPlace(place, 'compare') && place.maps === 'each' && compared.length > 1
}
