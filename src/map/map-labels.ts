import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'
import { mapNames, type MapName } from '../derive/map-names.ts'
import type { MapScene } from '../derive/map-scene.ts'
import { zoomOfScale } from './camera.ts'
import type { PlaceProperties } from './map-body.ts'

/** What the layer of names needs to be told when names or their order change: languages and footprints, not colours. */
export interface LabelLayout {
  readonly text: ExpressionSpecification
  readonly order: ExpressionSpecification
  readonly filter: FilterSpecification
}

/** Pixels that a country must be across to carry its name. */
const enough = 46
/** Zoom that no camera reaches. */
const never = 99

/** Zoom from which small countries are named beside their markers. */
const smallFrom = 4

export function labelLayout(scene: MapScene, places: readonly PlaceProperties[]): LabelLayout {
  const names = mapNames(scene, places)
  const small = new Set(places.filter((place) => place.small).map(({ id }) => id))
  const from = ({ id, eager, width }: MapName) => {
    if (eager) return 0
    const large = zoomOfScale(enough / width)
    return small.has(id) ? Math.min(large, smallFrom) : large
  }
  return {
    text: lookUp(new Map(names.map(({ id, text }) => [id, text])), ''),
    order: lookUp(new Map(names.map(({ id }, rank) => [id, rank])), never),
    filter: ['>=', ['zoom'], lookUp(new Map(names.map((name) => [name.id, from(name)])), never)],
  }
}

function lookUp(values: ReadonlyMap<string, string | number>, otherwise: string | number): ExpressionSpecification {
  return ['coalesce', ['get', ['get', 'id'], ['literal', Object.fromEntries(values)]], otherwise]
}
