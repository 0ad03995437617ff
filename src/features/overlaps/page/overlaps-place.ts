import type { PlaceOf } from '../../../view/places.ts'

export type OverlapsPlace = PlaceOf<'overlaps'>

export interface MatrixPageProps {
  readonly place: OverlapsPlace
}
