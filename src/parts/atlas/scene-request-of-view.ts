import type { Mechanism } from '../../domain/atlas-index.ts'
import type { MechanismId } from '../../domain/ids.ts'
import type { CountRequest } from '../../derive/membership/involvement.ts'
import { gapsTheme, reachThemes, type SceneRequest } from '../../derive/scene/places/scene-request.ts'
import type { AtlasView, Place } from '../../view/atlas-view.ts'
import { colourModeOf } from '../../view/colour-mode.ts'

type Overlaps = Extract<Place, { kind: 'overlaps' }>

/** A place as far as the map is concerned: all pages that leave the world on it are one and the same. */
type DrawnPlace =
  | Extract<Place, { kind: 'explore' | 'mechanism' | 'country' | 'theme' | 'compare' }>
  | (Overlaps & { readonly page: 'gaps' })

/** The part of a view that changes what is drawn; the camera and the projection do not. */
type DrawnView = Pick<AtlasView, 'mode' | 'theme' | 'roles' | 'filters' | 'compared'> & { readonly place: DrawnPlace }

const world: DrawnPlace = { kind: 'explore' }

/** What the map is to show of a place. The world is always the same object, so that nothing is derived anew from page to page. */
export function drawnPlace(place: Place): DrawnPlace {
  switch (place.kind) {
    case 'explore':
    case 'about':
    case 'decks':
    case 'deck':
    case 'stage':
      return world
    case 'overlaps':
      return showsGaps(place) ? place : world
    case 'mechanism':
    case 'country':
    case 'theme':
    case 'compare':
      return place
  }
}

function showsGaps(place: Overlaps): place is Overlaps & { readonly page: 'gaps' } {
  return place.page === 'gaps'
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
      return { kind: 'reach', themes: [place.code], ...counted }
    case 'compare':
      return { kind: 'compare', ids: view.compared, roles, focus }
    case 'overlaps':
      return { kind: 'gaps', theme: gapsTheme(view, place), ...counted }
    case 'explore':
      return worldRequest(view, counted)
  }
}

/** The whole world as the view colours it. */
function worldRequest(view: DrawnView, counted: CountRequest): SceneRequest {
  const mode = colourModeOf(view)
  return mode === 'reach' ? { kind: mode, themes: reachThemes(view), ...counted } : { kind: mode, ...counted }
}
