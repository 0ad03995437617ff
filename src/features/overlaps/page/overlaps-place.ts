import type { Place } from '../../../view/atlas-view.ts'

export type OverlapsPlace = Extract<Place, { kind: 'overlaps' }>

export interface MatrixPageProps {
  readonly place: OverlapsPlace
}
