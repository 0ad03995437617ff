import { useEffect } from 'react'
import type { MapScene } from '../../derive/map-scene.ts'
import type { AtlasMap } from '../../map/atlas-map.ts'
import type { AtlasMapOptions } from '../../map/atlas-map-options.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { useLitCountries } from '../../parts/use-lit-countries.ts'

type Look = Pick<AtlasMapOptions, 'scheme' | 'padding'>

/** Tells the map each thing that changes, and only that. */
export function useMapInStep(map: AtlasMap | null, scene: MapScene, { scheme, padding }: Look): void {
  const { view } = useAtlas()
  const lit = useLitCountries()
  useEffect(() => map?.show(scene), [map, scene])
  useEffect(() => map?.highlight(lit), [map, lit])
  useEffect(() => map?.setScheme(scheme), [map, scheme])
  const { top, bottom } = padding
  useEffect(() => map?.setPadding({ top, right: 0, bottom, left: 0 }), [map, top, bottom])
  useEffect(() => void map?.setProjection(view.projection), [map, view.projection])
  useEffect(() => {
    if (view.camera) map?.moveTo(view.camera)
  }, [map, view.camera])
}
