import { useMemo } from 'react'
import type { MapScene } from '../../derive/scene/map-scene.ts'
import { sceneOf } from '../../derive/scene/places/scene-of.ts'
import { useAtlasData } from './atlas-data.ts'
import { useCurrentView } from './current-view.ts'
import { useComparedFocus } from './use-compared-focus.ts'
import { sceneRequestOf } from './scene-request-of-view.ts'
import { sceneOfPlace } from '../../view/place-lookups.ts'

/** What every renderer draws of the present view. A camera or a projection leaves it as it is. */
export function useScene(): MapScene {
  const { memberships, words } = useAtlasData()
  const { view, listed } = useCurrentView()
  const { mode, theme, roles, filters, compared } = view
  const scene = useMemo(() => sceneOfPlace(view.place), [view.place])
  const focus = useComparedFocus()
  return useMemo(
    () => sceneOf(memberships, sceneRequestOf({ scene, mode, theme, roles, filters, compared }, listed, focus), words),
    [memberships, words, listed, scene, mode, theme, roles, filters, compared, focus],
  )
}
