import type { Map as MapLibreMap } from 'maplibre-gl'
import type { AreaIdentity } from '../layers/area-state.ts'
import { landLayer } from '../layers/body-names.ts'
import { pick, type Hit, type ScreenPoint } from '../layers/hit-test.ts'
import type { MapGeometry } from '../geometry/map-geometry.ts'
import { markers, screenPlace } from '../layers/screen-places.ts'

/** What is on the map at a point of the frame; null on water, and while the map has no style. */
export function hitAt(
  map: MapLibreMap,
  geometry: MapGeometry,
  taking: (id: string) => boolean,
  point: ScreenPoint,
): Hit | null {
  const { shown, bodies } = geometry
  if (map.getLayer(landLayer(shown)) === undefined) return null
  const onGlobe = shown.projection === 'globe'
  const places = bodies.places(shown.projection)
  const area = areaBeneath(map, landLayer(shown), bodies.identities(), point)
  const own = area && places.find(({ properties }) => properties.id === area.id)
  const place = own ? screenPlace(map, own, onGlobe) : null
  return pick(point, markers(map, places, onGlobe, taking), area && { area, place })
}

function areaBeneath(
  map: MapLibreMap,
  layer: string,
  areas: readonly AreaIdentity[],
  { x, y }: ScreenPoint,
): AreaIdentity | null {
  const [feature] = map.queryRenderedFeatures([x, y], { layers: [layer] })
  return areas.find(({ id }) => id === feature?.id) ?? null
}
