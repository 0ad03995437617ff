import type { Mechanism } from '../domain/atlas-index.ts'
import type { MechanismId } from '../domain/ids.ts'
import type { CountRequest } from '../derive/involvement.ts'
import { reachTheme, type SceneRequest } from '../derive/scene-request.ts'
import type { AtlasView, Place } from '../view/atlas-view.ts'

/** The part of a view that changes what is drawn; the camera and the projection do not. */
type DrawnView = Pick<AtlasView, 'place' | 'mode' | 'theme' | 'roles' | 'filters' | 'compared'>

const world: Place = { kind: 'explore' }

/** The place as far as the map is concerned: one and the same for all pages that leave the world on it, so that nothing is derived anew. */
export function drawnPlace(place: Place): Place {
  switch (place.kind) {
    case 'explore':
    case 'about':
    case 'decks':
    case 'deck':
    case 'stage':
      return world
    case 'overlaps':
      return place.page === 'gaps' ? place : world
    case 'mechanism':
    case 'country':
    case 'theme':
    case 'compare':
      return place
  }
}

/** What a view asks the map to show, given the mechanisms that it lists and the compared one, if any, that is pointed at. */
export function sceneRequestOf(
  view: DrawnView,
  mechanisms: readonly Mechanism[],
  focus: MechanismId | null,
): SceneRequest {
  const { place, roles } = view
  const counted = { mechanisms, roles }
  switch (place.kind) {
    case 'mechanism':
      return { kind: 'mechanism', id: place.id, theme: view.theme }
    case 'country':
      return { kind: 'country', iso3: place.iso3, ...counted }
    case 'theme':
      return { kind: 'reach', theme: place.code, ...counted }
    case 'compare':
      return { kind: 'compare', ids: view.compared, roles, focus }
    case 'overlaps':
      return place.page === 'gaps' ? { kind: 'gaps', theme: reachTheme(view), ...counted } : worldRequest(view, counted)
    case 'explore':
    case 'decks':
    case 'deck':
    case 'stage':
    case 'about':
      return worldRequest(view, counted)
  }
}

/** The whole world as the view colours it. */
function worldRequest(view: DrawnView, counted: CountRequest): SceneRequest {
  const { mode } = view
  return mode === 'reach' ? { kind: mode, theme: reachTheme(view), ...counted } : { kind: mode, ...counted }
}
