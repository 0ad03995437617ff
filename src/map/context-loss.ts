import type { Map as MapLibreMap } from 'maplibre-gl'

/** Milliseconds that a lost context has to come back. */
const patience = 3000

interface ContextEvents {
  /** At once. */
  readonly onLost: () => void
  /** When it came back: MapLibre restores its style by itself and fires `style.load`. */
  readonly onRestored: () => void
  /** When it has not come back in time. */
  readonly onGone: () => void
}

/** Watches for the graphics context going away. Returns how to stop. */
export function watchContext(map: MapLibreMap, events: ContextEvents): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => clearTimeout(timer)
  map.on('webglcontextlost', () => {
    stop()
    events.onLost()
    timer = setTimeout(events.onGone, patience)
  })
  map.on('webglcontextrestored', () => {
    stop()
    events.onRestored()
  })
  return stop
}
