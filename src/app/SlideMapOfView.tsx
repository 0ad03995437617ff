import { useMemo } from 'react'
import type { SlideLayout } from '../domain/deck.ts'
import { hideCountries } from '../derive/hide-countries.ts'
import type { Iso3 } from '../domain/ids.ts'
import { SlideMap } from '../features/map-pane/SlideMap.tsx'
import { useScene } from '../parts/use-scene.ts'
import { useWindowSize } from '../ui/use-window-size.ts'
import { slideMapPadding } from './slide-map-padding.ts'

interface Props {
  readonly layout: SlideLayout
  /** Countries that are still dark. */
  readonly hidden: ReadonlySet<Iso3>
}

/** The map of the view on which the Atlas stands, clear of the words of a slide. Names on it would be too small for a hall. */
export function SlideMapOfView({ layout, hidden }: Props) {
  const scene = useScene()
  const { width, height } = useWindowSize()
  const padding = useMemo(() => slideMapPadding(layout, width, height), [layout, width, height])
  const shown = useMemo(() => ({ ...hideCountries(scene, hidden), labels: new Map() }), [scene, hidden])
  return <SlideMap scene={shown} padding={padding} />
}
