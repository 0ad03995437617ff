import type { Mechanism } from '../../domain/atlas-index.ts'
import type { MechanismId } from '../../domain/ids.ts'
import type { CountRequest } from '../../derive/membership/involvement.ts'
import { gapsTheme, reachThemes, type SceneRequest } from '../../derive/scene/places/scene-request.ts'
import type { AtlasView } from '../../view/atlas-view.ts'
import { colourModeOf } from '../../view/colour-mode.ts'
import type { PlaceScene } from '../../view/place-row.ts'

/** The part of a view that changes what is drawn, with what its place shows; the camera and the projection do not. */
type DrawnView = Pick<AtlasView, 'mode' | 'theme' | 'roles' | 'filters' | 'compared'> & { readonly scene: PlaceScene }

/** What a view asks the map to show, given the mechanisms that it lists and the compared one, if any, that is pointed at. */
export function sceneRequestOf(
  view: DrawnView,
  mechanisms: readonly Mechanism[],
  focus: MechanismId | null,
): SceneRequest {
  const { scene, roles } = view
  const counted = { mechanisms, roles }
  switch (scene.kind) {
    case 'mechanism':
      return { kind: 'mechanism', id: scene.id, theme: view.theme }
    case 'country':
      return { kind: 'country', iso3: scene.iso3, ...counted }
    case 'theme':
      return { kind: 'reach', themes: [scene.code], ...counted }
    case 'compared':
      return { kind: 'compare', ids: view.compared, roles, focus }
    case 'gaps':
      return { kind: 'gaps', theme: gapsTheme(view, scene), ...counted }
    case 'world':
      return worldRequest(view, counted)
  }
}

/** The whole world as the view colours it. */
function worldRequest(view: DrawnView, counted: CountRequest): SceneRequest {
  const mode = colourModeOf(view)
  return mode === 'reach' ? { kind: mode, themes: reachThemes(view), ...counted } : { kind: mode, ...counted }
}
