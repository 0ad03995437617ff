import { useMemo } from 'react'
import type { SlideLayout } from '../domain/deck.ts'
import { SlideMap } from '../features/map-pane/SlideMap.tsx'
import { useScene } from '../parts/use-scene.ts'
import { useWindowSize } from '../ui/use-window-size.ts'
import { slideMapPadding } from './slide-map-padding.ts'

/** The map of the view on which the Atlas stands, clear of the words of a slide. Names on it would be too small for a hall. */
export function SlideMapOfView({ layout }: { readonly layout: SlideLayout }) {
  const scene = useScene()
  const { width, height } = useWindowSize()
  const padding = useMemo(() => slideMapPadding(layout, width, height), [layout, width, height])
  const nameless = useMemo(() => ({ ...scene, labels: new Map() }), [scene])
  return <SlideMap scene={nameless} padding={padding} />
}
