import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import type { Iso3 } from '../../domain/ids.ts'
import type { Hit, ScreenPoint } from '../layers/hit-test.ts'

export interface PointerEvents {
  /** The country under the pointer with the pointer's place in pixels of the frame, on every move; null once when it leaves all countries. */
  readonly onHover: (iso3: Iso3 | null, at: ScreenPoint) => void
  /** The disputed area under the pointer, when that changes. */
  readonly onHoverDisputed: (id: string | null, at: ScreenPoint) => void
  /** The country that was clicked or tapped; null for water and disputed areas. */
  readonly onSelect: (iso3: Iso3 | null) => void
}

/** Tells what a pointer meets on the map, at most once a frame. */
export class Pointer {
  readonly #map: MapLibreMap
  readonly #hitAt: (point: ScreenPoint) => Hit | null
  readonly #events: PointerEvents
  #last: Hit | null = null
  #frame: number | null = null

  constructor(map: MapLibreMap, hitAt: (point: ScreenPoint) => Hit | null, events: PointerEvents) {
    this.#map = map
    this.#hitAt = hitAt
    this.#events = events
    map.on('mousemove', (event) => this.#schedule(event))
    map.on('mouseout', (event) => this.#leave(event))
    map.on('click', (event) => {
      const hit = this.#hitAt(event.point)
      events.onSelect(hit?.kind === 'country' ? hit.iso3 : null)
    })
  }

  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    this.#frame = null
  }

  #schedule({ point }: MapMouseEvent): void {
    this.stop()
    this.#frame = requestAnimationFrame(() => {
      this.#frame = null
      this.#report(this.#hitAt(point), point)
    })
  }

  #leave({ point }: MapMouseEvent): void {
    this.stop()
    this.#report(null, point)
  }

  #report(hit: Hit | null, { x, y }: ScreenPoint): void {
    const before = this.#last
    this.#last = hit
    if (hit?.kind === 'country') this.#events.onHover(hit.iso3, { x, y })
    else if (before?.kind === 'country') this.#events.onHover(null, { x, y })
    if (disputedId(hit) !== disputedId(before)) this.#events.onHoverDisputed(disputedId(hit), { x, y })
    this.#map.getCanvas().style.cursor = hit?.kind === 'country' ? 'pointer' : ''
  }
}

function disputedId(hit: Hit | null): string | null {
  return hit?.kind === 'disputed' ? hit.id : null
}
