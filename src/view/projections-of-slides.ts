import type { Slide } from '../domain/deck.ts'
import type { MapProjection } from '../domain/map-view.ts'
import { decodeHref } from './url.ts'

/** The lays of the world that these slides show. */
export function projectionsOfSlides(slides: readonly Pick<Slide, 'view'>[]): ReadonlySet<MapProjection> {
  return new Set(slides.map(({ view }) => decodeHref(view).view.projection))
}
