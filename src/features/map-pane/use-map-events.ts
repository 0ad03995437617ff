import { useEffect, useRef, useState } from 'react'
import type { AtlasMapOptions } from '../../map/atlas-map-options.ts'
import { useAtlas, type Atlas } from '../../parts/atlas-context.ts'
import { goTo } from '../../view/go.ts'
import { takePosterAway } from './first-paint.ts'
import type { StageProps } from './stage-props.ts'

type Events = Pick<
  AtlasMapOptions,
  'onHover' | 'onHoverDisputed' | 'onSelect' | 'onCamera' | 'onReady' | 'onInterrupted' | 'onLost'
>
type Reactions = Pick<StageProps, 'onHint' | 'onPhase'>

/**
 * What a reader does on the map, as hints, highlights and views. The object stays the same for as long as the map lives;
 * what it does follows the newest view.
 */
export function useMapEvents({ onHint, onPhase }: Reactions): Events {
  const events = eventsFor(useAtlas(), { onHint, onPhase })
  const newest = useRef(events)
  useEffect(() => {
    newest.current = events
  })
  const [stable] = useState<Events>(() => ({
    onHover: (iso3, at) => newest.current.onHover(iso3, at),
    onHoverDisputed: (area, at) => newest.current.onHoverDisputed(area, at),
    onSelect: (iso3) => newest.current.onSelect(iso3),
    onCamera: (camera) => newest.current.onCamera(camera),
    onReady: () => newest.current.onReady(),
    onInterrupted: () => newest.current.onInterrupted(),
    onLost: () => newest.current.onLost(),
  }))
  return stable
}

function eventsFor({ view, go, highlights }: Atlas, { onHint, onPhase }: Reactions): Events {
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
    onReady: () => {
      takePosterAway()
      onPhase('live')
    },
    onInterrupted: () => onPhase('starting'),
    onLost: () => onPhase('failed'),
  }
}
