import { useMemo } from 'react'
import { listMechanisms } from '../derive/list-mechanisms.ts'
import type { MapScene } from '../derive/map-scene.ts'
import { sceneOf } from '../derive/scene-of.ts'
import type { Mechanism } from '../domain/atlas-index.ts'
import { useAtlas } from './atlas-context.ts'
import { sceneRequestOf } from './scene-request.ts'

/** The mechanisms that the view lists, in its order. The map shows exactly these. */
export function useListedMechanisms(): readonly Mechanism[] {
  const { memberships, words, view } = useAtlas()
  const { filters, sort, roles } = view
  return useMemo(
    () => listMechanisms(memberships, { filters, sort, roles }, words),
    [memberships, words, filters, sort, roles],
  )
}

/** What every renderer draws of the present view. A camera or a projection leaves it as it is. */
export function useScene(): MapScene {
  const { memberships, words, view } = useAtlas()
  const listed = useListedMechanisms()
  const { place, mode, theme, roles, filters } = view
  return useMemo(
    () => sceneOf(memberships, sceneRequestOf({ place, mode, theme, roles, filters }, listed), words),
    [memberships, words, listed, place, mode, theme, roles, filters],
  )
}
