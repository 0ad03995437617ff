import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'
import { mapNames, type MapName } from '../../derive/scene/map-names.ts'
import type { MapScene } from '../../derive/scene/map-scene.ts'
import { zoomOfScale } from '../camera/camera.ts'
import type { PlaceProperties } from './map-body.ts'

/** What the layer of names needs to be told when names or their order change: languages and footprints, not colours. */
export interface LabelLayout {
  readonly text: ExpressionSpecification
  readonly order: ExpressionSpecification
  readonly filter: FilterSpecification
}

/** Zooms are rounded down to these for names: often enough to be seen as they come, seldom enough not to lay them out all the time. */
const zoomStep = 0.25

export function labelZoom(zoom: number): number {
  return Math.floor(zoom / zoomStep) * zoomStep
}

/** Zoom that no camera reaches. */
const never = 99

/** Zoom from which small countries are named beside their markers. */
const smallFrom = 4

/** Names at a zoom. MapLibre's own `zoom` cannot tell them apart: a filter sees that of the tile, a whole number, which left all but two countries of a world without names. */
export function labelLayout(scene: MapScene, places: readonly PlaceProperties[], zoom: number): LabelLayout {
  const names = mapNames(scene, places)
  const small = new Set(places.filter((place) => place.small).map(({ id }) => id))
  const from = ({ id, eager, width, needs }: MapName) => {
    if (eager) return 0
    const large = zoomOfScale(needs / width)
    return small.has(id) ? Math.min(large, smallFrom) : large
  }
  return {
    text: lookUp(new Map(names.map(({ id, text }) => [id, text])), ''),
    order: lookUp(new Map(names.map(({ id }, rank) => [id, rank])), never),
    filter: ['in', ['get', 'id'], ['literal', names.filter((name) => from(name) <= zoom).map(({ id }) => id)]],
  }
}

function lookUp(values: ReadonlyMap<string, string | number>, otherwise: string | number): ExpressionSpecification {
  return ['coalesce', ['get', ['get', 'id'], ['literal', Object.fromEntries(values)]], otherwise]
}
