import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson'

/**
 * The world as it lies on paper: Equal Earth, projected at build time.
 * Planar units: the map is 1 wide, x grows to the right from 0 to 1, y grows downward from 0 to `height`.
 * MapLibre, the SVG fallback, glyphs, print and exports all read this one geometry.
 */
export type PlanarPoint = readonly [x: number, y: number]
export type PlanarRing = readonly PlanarPoint[]
/** First ring outer, the others holes. */
export type PlanarPolygon = readonly PlanarRing[]
/** West, north, east, south in planar units. */
export type PlanarBounds = readonly [left: number, top: number, right: number, bottom: number]

/** `atlantic` is centred on 11° E, `pacific` on 150° E. */
export const planarProjections = ['atlantic', 'pacific'] as const
export type PlanarProjection = (typeof planarProjections)[number]
/** `world` is light and coarse, `close` is loaded when zooming in. */
export type Detail = 'world' | 'close'
/** `country` takes colour; `undetermined` (Western Sahara) has its own grey; `disputed` (X codes) is hatched grey and never takes a country's colour. */
export type AreaKind = 'country' | 'undetermined' | 'disputed'
export type LineKind = 'international' | 'undetermined' | 'armistice' | 'control'

export interface PlanarArea {
  /** ISO alpha-3, or an X code of a disputed area. */
  readonly id: string
  readonly kind: AreaKind
  readonly polygons: readonly PlanarPolygon[]
}

export interface PlanarLine {
  readonly kind: LineKind
  readonly parts: readonly PlanarRing[]
}

/** Where a country is, whether or not it has a polygon at this level of detail. */
export interface PlanarPlace {
  readonly id: string
  /** Where its name stands: pole of inaccessibility of its largest part. */
  readonly label: PlanarPoint
  /** The part of it a camera should show: its main land and what lies near, without far islands. */
  readonly bounds: PlanarBounds
  /** Share of the map's land area, 0 to 1. Orders labels. */
  readonly area: number
  /** True where it is too small to see on a world map: it gets a ring marker. */
  readonly small: boolean
}

export interface PlanarMap {
  readonly projection: PlanarProjection
  readonly detail: Detail
  readonly height: number
  /** The edge of the world: the sphere's outline. */
  readonly outline: PlanarRing
  readonly areas: readonly PlanarArea[]
  readonly lines: readonly PlanarLine[]
  readonly places: readonly PlanarPlace[]
}

/** True geometry for the globe, GeoJSON in degrees; `places` carry label points in degrees. */
export interface GlobeMap {
  readonly areas: FeatureCollection<MultiPolygon, { id: string; kind: AreaKind }>
  readonly lines: FeatureCollection<MultiLineString, { kind: LineKind }>
  readonly places: readonly { id: string; label: readonly [number, number]; area: number; small: boolean }[]
}
