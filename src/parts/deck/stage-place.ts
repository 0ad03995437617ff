import type { PlaceOf } from '../../view/places.ts'

export type StagePlace = PlaceOf<'stage'>
