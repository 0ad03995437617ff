import { parseIso3, type Iso3 } from '../../domain/ids.ts'
import type { AreaIdentity } from './area-state.ts'

/** What a pointer meets. Disputed areas are no country: they have their notes, not a page. */
export type Hit = { readonly kind: 'country'; readonly iso3: Iso3 } | { readonly kind: 'disputed'; readonly id: string }

export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/** A country's label point in pixels of the frame, and roughly how many pixels it is across. */
export interface ScreenPlace extends ScreenPoint {
  readonly id: string
  readonly size: number
}

/** Pixels within which the nearest small country wins over the area beneath the pointer. */
const reach = 20
/** A country smaller than this many pixels needs the same mercy: it wins where its label point is the nearer one. */
const tiny = 40

/**
 * The country or disputed area at a point; null on water. `markers` are the small countries whose rings are on the map,
 * `beneath` is the area under the pointer with its own place, where it has one.
 */
export function pick(
  point: ScreenPoint,
  markers: readonly ScreenPlace[],
  beneath: { readonly area: AreaIdentity; readonly place: ScreenPlace | null } | null,
): Hit | null {
  const nearest = nearestWithin(point, markers)
  if (nearest === null) return beneath === null ? null : hitOn(beneath.area)
  if (beneath?.place && beneath.place.size < tiny && distance(point, beneath.place) < distance(point, nearest)) {
    return hitOn(beneath.area)
  }
  return hitOn({ id: nearest.id, kind: 'country' })
}

function nearestWithin(point: ScreenPoint, markers: readonly ScreenPlace[]): ScreenPlace | null {
  let nearest: ScreenPlace | null = null
  for (const marker of markers) {
    const limit = nearest === null ? reach : distance(point, nearest)
    if (distance(point, marker) <= limit) nearest = marker
  }
  return nearest
}

function hitOn({ id, kind }: AreaIdentity): Hit | null {
  if (kind === 'disputed') return { kind, id }
  const iso3 = parseIso3(id)
  return iso3 === null ? null : { kind: 'country', iso3 }
}

function distance(a: ScreenPoint, b: ScreenPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
