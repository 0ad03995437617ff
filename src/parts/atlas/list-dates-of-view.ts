import { listDatesOf, mechanismsShown } from '../../derive/scene/places/list-dates.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { MechanismId } from '../../domain/ids.ts'
import type { AtlasView } from '../../view/atlas-view.ts'
import type { AtlasData } from './atlas-data.ts'
import { drawnPlace, sceneRequestOf } from './scene-request-of-view.ts'

/** Of when the member lists are that the map or the matrix of a view rests on; null where it rests on none. */
export function listDatesOfView(
  view: AtlasView,
  listed: readonly Mechanism[],
  { memberships, words }: Pick<AtlasData, 'memberships' | 'words'>,
): string | null {
  return listDatesOf(memberships, mechanismsIn(view, listed, memberships), words)
}

function mechanismsIn(
  view: AtlasView,
  listed: readonly Mechanism[],
  memberships: AtlasData['memberships'],
): readonly MechanismId[] {
  const { place } = view
  if (place.kind === 'overlaps' && place.page === 'themes') return []
  if (place.kind === 'overlaps' && place.page !== 'gaps') return listed.map(({ id }) => id)
  return mechanismsShown(memberships, sceneRequestOf({ ...view, place: drawnPlace(place) }, listed, null))
}
