import type { Map as MapLibreMap, MapMovementEvent } from 'maplibre-gl'

/** What a program gives MapLibre with a move of its own; `byHand` where a reader asked for it by a button. */
export type MoveTag = { readonly moved: 'byHand' | 'byProgram' }

/**
 * Tells when a reader starts to move the map and when that move has ended. Moves by hand carry the browser's event, save for those of
 * the wheel (MapLibre 6.17), which are known by the `wheel` event that comes before them.
 */
export function watchHand(map: MapLibreMap, events: { onStart: () => void; onEnd: () => void }): void {
  let wheeled = false
  let byWheel = false
  map.on('wheel', () => {
    wheeled = true
  })
  map.on('zoomstart', (event) => {
    byWheel = wheeled && tagOf(event) === null
    if (byWheel) events.onStart()
  })
  map.on('movestart', (event) => {
    if (isByHand(event)) events.onStart()
  })
  map.on('moveend', (event) => {
    const ended = byWheel || isByHand(event)
    byWheel = false
    wheeled = false
    if (ended) events.onEnd()
  })
}

function isByHand(event: MapMovementEvent): boolean {
  return event.originalEvent !== undefined || tagOf(event) === 'byHand'
}

function tagOf(event: MapMovementEvent): unknown {
  return 'moved' in event ? event.moved : null
}
