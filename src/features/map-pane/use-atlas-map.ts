import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import { globeQuery, planarMapQuery } from '../../api/atlas-queries.ts'
import type { AtlasMap } from '../../map/atlas-map.ts'
import type { AtlasMapOptions } from '../../map/atlas-map-options.ts'
import type { GeometrySources } from '../../map/geometry-loader.ts'
import { hasWebGL } from '../../map/webgl.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { useMedia } from '../../ui/use-media.ts'
import type { StageProps } from './stage-props.ts'
import { takePosterAway } from './take-poster-away.ts'
import { useMapEvents } from './use-map-events.ts'
import { useMapInStep } from './use-map-in-step.ts'

/** Makes the MapLibre map in `container`, once for as long as it stands, and keeps it in step with everything it shows. */
export function useAtlasMap(container: RefObject<HTMLDivElement | null>, props: StageProps): AtlasMap | null {
  const { view } = useAtlas()
  const [map, setMap] = useState<AtlasMap | null>(null)
  const look = {
    scheme: useMedia('(prefers-color-scheme: dark)') ? ('dark' as const) : ('light' as const),
    reducedMotion: useMedia('(prefers-reduced-motion: reduce)'),
    padding: paddingAbove(props.covered),
  }
  const queries = useQueryClient()
  const events = useMapEvents(props)
  const make = useEffectEvent(async (element: HTMLElement, wanted: () => boolean): Promise<AtlasMap | null> => {
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
  })
  const giveUp = useEffectEvent(props.onLost)
  useEffect(() => {
    const element = container.current
    if (!element) return undefined
    if (!hasWebGL()) return giveUp()
    let wanted = true
    let made: AtlasMap | null = null
    const settle = (atlasMap: AtlasMap | null) => {
      made = atlasMap
      setMap(atlasMap)
      if (atlasMap && navigator.webdriver) Object.assign(window, { atlasMap })
    }
    make(element, () => wanted).then(settle, () => giveUp())
    return () => {
      wanted = false
      made?.destroy()
      setMap(null)
    }
  }, [container])
  useMapInStep(map, props.scene, look)
  return map
}

/** Pixels at the upper and lower edge that switch, buttons and disclaimer stand in; index.html keeps the first paint clear of the same. */
const controls = 56

function paddingAbove(covered: number): AtlasMapOptions['padding'] {
  return { top: controls, right: 0, bottom: covered + controls, left: 0 }
}

const loadAtlasMap = () => import('../../map/atlas-map.ts')

type Queries = ReturnType<typeof useQueryClient>

/** The globe starts from the flat world, which is the lighter file. */
async function geometryFor(queries: Queries, projection: 'atlantic' | 'pacific' | 'globe'): Promise<GeometrySources> {
  return {
    planar: await queries.fetchQuery(planarMapQuery(projection === 'pacific' ? 'pacific' : 'atlantic', 'world')),
    loadWorld: (wanted) => queries.fetchQuery(planarMapQuery(wanted, 'world')),
    loadClose: (wanted) => queries.fetchQuery(planarMapQuery(wanted, 'close')),
    loadGlobe: () => queries.fetchQuery(globeQuery),
  }
}
