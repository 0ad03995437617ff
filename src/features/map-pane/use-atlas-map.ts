import { useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import type { AtlasMap } from '../../map/atlas-map.ts'
import type { AtlasMapOptions } from '../../map/atlas-map-options.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { useMedia } from '../../ui/use-media.ts'
import { geometryFor } from './geometry-for.ts'
import type { StageProps } from './stage-props.ts'
import { takePosterAway } from './take-poster-away.ts'
import { useMapEvents } from './use-map-events.ts'
import { useMapInStep } from './use-map-in-step.ts'
import { useMapLifetime, type MakeMap } from './use-map-lifetime.ts'

/** Makes the MapLibre map in `container`, once for as long as it stands, and keeps it in step with everything it shows. */
export function useAtlasMap(container: RefObject<HTMLDivElement | null>, props: StageProps): AtlasMap | null {
  const { view } = useAtlas()
  const look = {
    scheme: useMedia('(prefers-color-scheme: dark)') ? ('dark' as const) : ('light' as const),
    reducedMotion: useMedia('(prefers-reduced-motion: reduce)'),
    padding: paddingAbove(props.covered),
  }
  const queries = useQueryClient()
  const events = useMapEvents(props)
  const make: MakeMap = async (element, wanted) => {
    const [geometry, { AtlasMap }] = await Promise.all([geometryFor(queries, view.projection), loadAtlasMap()])
    if (!wanted()) return null
    const { scene } = props
    return new AtlasMap(element, {
      ...geometry,
      ...events,
      onReady: takePosterAway,
      scene,
      camera: view.camera,
      ...look,
    })
  }
  const map = useMapLifetime(container, make, props.onLost)
  useMapInStep(map, props, look)
  return map
}

/** Pixels at the upper and lower edge that switch, buttons and disclaimer stand in; index.html keeps the first paint clear of the same. */
const controls = 56

function paddingAbove(covered: number): AtlasMapOptions['padding'] {
  return { top: controls, right: 0, bottom: covered + controls, left: 0 }
}

const loadAtlasMap = () => import('../../map/atlas-map.ts')
