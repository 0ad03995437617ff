import type { PlaceKind, PlaceOf } from '../../view/places.ts'

/** What a route's component is given: the place that the view has settled on. */
export interface PlaceProps<Kind extends PlaceKind> {
  readonly place: PlaceOf<Kind>
}
