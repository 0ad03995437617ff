import { listDatesOf, mechanismsShown } from '../../derive/scene/places/list-dates.ts'
import { listedMechanisms } from '../../derive/membership/listed-mechanisms.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { MechanismId } from '../../domain/ids.ts'
import type { AtlasView } from '../../view/atlas-view.ts'
import type { AtlasData } from './atlas-data.ts'
import { sceneRequestOf } from './scene-request-of-view.ts'
import { sceneOfPlace } from '../../view/place-lookups.ts'
import { placeRow } from '../../view/places.ts'

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
  const lists = placeRow(view.place).lists(view.place)
  if (lists === 'none') return []
  if (lists === 'listed') return listedMechanisms(memberships, listed).map(({ id }) => id)
  return mechanismsShown(memberships, sceneRequestOf({ ...view, scene: sceneOfPlace(view.place) }, listed, null))
}
