import type { Place } from '../../view/atlas-view.ts'

export type StagePlace = Extract<Place, { kind: 'stage' }>
