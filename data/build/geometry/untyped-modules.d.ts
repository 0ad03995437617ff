declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo'
  import type { MultiPolygon, Polygon } from 'geojson'
  /** Projects, cuts and resamples; null where nothing of the geometry is left. */
  export function geoProject(geometry: MultiPolygon, projection: GeoProjection): Polygon | MultiPolygon | null
}

declare module 'polylabel' {
  import type { Position } from 'geojson'
  /** The point inside a polygon that lies farthest from its edges. */
  export default function polylabel(polygon: Position[][], precision: number): Position & { readonly distance: number }
}
