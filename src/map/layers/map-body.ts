import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson'
import type { AreaKind, LineKind } from '../../domain/planar-map.ts'
import { widthOfArea } from '../../derive/scene/map-names.ts'
import { zoomOfScale } from '../camera/camera.ts'

/** What a country's marker and name need to know of its place. */
export interface PlaceProperties {
  readonly id: string
  readonly small: boolean
  /** MapLibre zoom up to which a small country needs its ring marker. */
  readonly ringUntil: number
  /** Share of the map's land area, 0 to 1. */
  readonly area: number
}

/** The map's geometry as MapLibre's sources take it, in (pseudo) longitude and latitude. Ids are ISO alpha-3 or X codes of disputed areas. */
export interface MapBody {
  readonly areas: FeatureCollection<MultiPolygon, { id: string; kind: AreaKind }>
  readonly lines: FeatureCollection<MultiLineString, { kind: LineKind }>
  /** The edge of the world; null on the globe, which has none. */
  readonly outline: Feature<Polygon, null> | null
  readonly places: FeatureCollection<Point, PlaceProperties>
}

/** Pixels across from which a small country is large enough to do without its marker. */
const visible = 16

export function placeProperties({ id, area, small }: { id: string; area: number; small: boolean }): PlaceProperties {
  return { id, small, area, ringUntil: small ? zoomOfScale(visible / widthOfArea(area)) : -1 }
}
