import { useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import type { AtlasMapOptions } from '../../map/atlas-map-options.ts'
import type { AtlasMap } from '../../map/atlas-map.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { letterScale } from '../../ui/hooks/letter-scale.ts'
import { useMedia } from '../../ui/hooks/use-media.ts'
import { geometryFor } from './geometry-for.ts'
import type { LiveMapProps } from './stage-props.ts'
import { useMapEvents } from './use-map-events.ts'
import { useMapInStep } from './use-map-in-step.ts'
import { useMapLifetime, type MakeMap } from './use-map-lifetime.ts'

/** Makes the MapLibre map in `container`, once for as long as it stands, and keeps it in step with everything it shows. */
export function useAtlasMap(container: RefObject<HTMLDivElement | null>, props: LiveMapProps): AtlasMap | null {
  const { view } = useCurrentView()
  const preferred = useMedia('(prefers-color-scheme: dark)') ? ('dark' as const) : ('light' as const)
  const look = {
    scheme: props.scheme ?? preferred,
    reducedMotion: useMedia('(prefers-reduced-motion: reduce)'),
    padding: props.padding,
    boxes: props.boxes ?? noBoxes,
  }
  const queries = useQueryClient()
  const events = useMapEvents(props)
  const make: MakeMap = async (element, wanted) => {
    const [geometry, { AtlasMap }] = await Promise.all([geometryFor(queries, view.projection), loadAtlasMap()])
    props.onProgress()
    if (!wanted()) return null
    const { scene } = props
    return new AtlasMap(element, {
      ...geometry,
      ...events,
      scene,
      camera: view.camera,
      cooperative: props.cooperative,
      textScale: letterScale(),
      ...look,
    })
  }
  const map = useMapLifetime(container, make, props.onPhase)
  useMapInStep(map, props, look)
  return map
}

const noBoxes: AtlasMapOptions['boxes'] = []

const loadAtlasMap = () => import('../../map/atlas-map.ts')
