import type { Feature, Point } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { widthOfArea } from '../../derive/scene/map-names.ts'
import { pixelsPerUnit } from '../camera/camera.ts'
import { angleBetween } from '../camera/globe-camera.ts'
import type { ScreenPlace } from './hit-test.ts'
import type { PlaceProperties } from './map-body.ts'
import { ringShown } from './place-layers.ts'

export type PlaceFeature = Feature<Point, PlaceProperties>

/** Degrees from the middle of the globe's near side beyond which a point is behind its edge. */
const horizon = 82

/** Where a place is in pixels of the frame; null where the globe hides it. */
export function screenPlace(map: MapLibreMap, place: PlaceFeature, onGlobe: boolean): ScreenPlace | null {
  const [lng = 0, lat = 0] = place.geometry.coordinates
  const centre = map.getCenter()
  if (onGlobe && angleBetween([centre.lng, centre.lat], [lng, lat]) > horizon) return null
  const { x, y } = map.project([lng, lat])
  return { id: place.properties.id, x, y, size: widthOfArea(place.properties.area) * pixelsPerUnit(map.getZoom()) }
}

/** The small countries whose rings are drawn at the current zoom. `taking` tells which ones the scene does something with. */
export function markers(
  map: MapLibreMap,
  places: readonly PlaceFeature[],
  onGlobe: boolean,
  taking: (id: string) => boolean,
): ScreenPlace[] {
  const zoom = map.getZoom()
  return places
    .filter(({ properties }) => properties.small && ringShown(properties.ringUntil, taking(properties.id), zoom))
    .flatMap((place) => screenPlace(map, place, onGlobe) ?? [])
}
