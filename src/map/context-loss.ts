import type { Map as MapLibreMap } from 'maplibre-gl'

/** Milliseconds that a lost context has to come back. */
const patience = 3000

/** Watches for the graphics context going away. `onLost` is called at once, `onGone` when it has not come back in time; MapLibre restores its style by itself and fires `style.load`. */
export function watchContext(map: MapLibreMap, events: { onLost: () => void; onGone: () => void }): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => clearTimeout(timer)
  map.on('webglcontextlost', () => {
    stop()
    events.onLost()
    timer = setTimeout(events.onGone, patience)
  })
  map.on('webglcontextrestored', stop)
  return stop
}
