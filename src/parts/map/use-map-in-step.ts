import { useEffect, useEffectEvent } from 'react'
import type { AtlasMap } from '../../map/atlas-map.ts'
import type { AtlasMapOptions } from '../../map/atlas-map-options.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { useLitCountries } from '../atlas/use-lit-countries.ts'
import type { StageProps } from './stage-props.ts'

type Told = Pick<StageProps, 'scene' | 'onTrouble'>
type Look = Pick<AtlasMapOptions, 'scheme' | 'padding' | 'boxes'>

/** Tells the map each thing that changes, and only that. */
export function useMapInStep(map: AtlasMap | null, { scene, onTrouble }: Told, { scheme, padding, boxes }: Look): void {
  const { view } = useCurrentView()
  const lit = useLitCountries()
  useEffect(() => map?.show(scene), [map, scene])
  useEffect(() => map?.highlight(lit), [map, lit])
  useEffect(() => map?.setScheme(scheme), [map, scheme])
  const { top, right, bottom, left } = padding
  useEffect(() => map?.setPadding({ top, right, bottom, left }), [map, top, right, bottom, left])
  useEffect(() => map?.setBoxes(boxes), [map, boxes])
  const tell = useEffectEvent(onTrouble)
  useEffect(() => {
    map?.setProjection(view.projection).then(
      () => tell(null),
      (error: unknown) => tell(error instanceof Error ? error.message : String(error)),
    )
  }, [map, view.projection])
  useEffect(() => {
    if (view.camera) map?.moveTo(view.camera)
  }, [map, view.camera])
}
