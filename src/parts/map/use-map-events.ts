import { useEffect, useRef, useState } from 'react'
import type { AtlasMapOptions } from '../../map/atlas-map-options.ts'
import { goTo } from '../../view/go.ts'
import type { Highlight } from '../../view/highlight-target.ts'
import type { Store } from '../../view/store.ts'
import { useCurrentView, type CurrentView } from '../atlas/current-view.ts'
import { useHighlights } from '../atlas/use-highlight.ts'
import { takePosterAway } from './first-paint.ts'
import type { LiveMapProps } from './stage-props.ts'

type Events = Pick<
  AtlasMapOptions,
  'onHover' | 'onHoverDisputed' | 'onSelect' | 'onCamera' | 'onProgress' | 'onReady' | 'onInterrupted' | 'onLost'
>
type Reactions = Pick<LiveMapProps, 'onHint' | 'onPhase' | 'onProgress'>

/**
 * What a reader does on the map, as hints, highlights and views. The object stays the same for as long as the map lives;
 * what it does follows the newest view.
 */
export function useMapEvents({ onHint, onPhase, onProgress }: Reactions): Events {
  const events = eventsFor(useCurrentView(), useHighlights(), { onHint, onPhase, onProgress })
  const newest = useRef(events)
  useEffect(() => {
    newest.current = events
  })
  const [stable] = useState<Events>(() => ({
    onHover: (iso3, at) => newest.current.onHover(iso3, at),
    onHoverDisputed: (area, at) => newest.current.onHoverDisputed(area, at),
    onSelect: (iso3) => newest.current.onSelect(iso3),
    onCamera: (camera) => newest.current.onCamera(camera),
    onProgress: () => newest.current.onProgress(),
    onReady: () => newest.current.onReady(),
    onInterrupted: () => newest.current.onInterrupted(),
    onLost: () => newest.current.onLost(),
  }))
  return stable
}

function eventsFor(
  { view, go }: CurrentView,
  highlights: Store<Highlight>,
  { onHint, onPhase, onProgress }: Reactions,
): Events {
  return {
    onHover: (iso3, at) => {
      highlights.set(iso3 && { kind: 'country', iso3 })
      onHint(iso3 && { kind: 'country', iso3, ...at })
    },
    onHoverDisputed: (area, at) => onHint(area === null ? null : { kind: 'disputed', area, ...at }),
    onSelect: (iso3) => {
      if (iso3) go(goTo(view, { kind: 'country', iso3 }))
    },
    onCamera: (camera) => go({ ...view, camera }, 'replace'),
    onProgress,
    onReady: () => {
      takePosterAway()
      onPhase('live')
    },
    onInterrupted: () => onPhase('starting'),
    onLost: () => onPhase('failed'),
  }
}
