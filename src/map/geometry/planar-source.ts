import type { Position } from 'geojson'
import type { GlobeMap, PlanarMap, PlanarRing } from '../../domain/planar-map.ts'
import { placeProperties, type MapBody } from '../layers/map-body.ts'
import { toLngLat } from './projection.ts'

/** The planar map as GeoJSON in pseudo longitude and latitude, so that MapLibre's Mercator draws it as it lies. */
export function planarBody(planar: PlanarMap): MapBody {
  const ring = (points: PlanarRing): Position[] => points.map((point) => toLngLat(point, planar.height))
  return {
    areas: {
      type: 'FeatureCollection',
      features: planar.areas.map(({ id, kind, polygons }) => ({
        type: 'Feature',
        properties: { id, kind },
        geometry: { type: 'MultiPolygon', coordinates: polygons.map((polygon) => polygon.map(ring)) },
      })),
    },
    lines: {
      type: 'FeatureCollection',
      features: planar.lines.map(({ kind, parts }) => ({
        type: 'Feature',
        properties: { kind },
        geometry: { type: 'MultiLineString', coordinates: parts.map(ring) },
      })),
    },
    outline: {
      type: 'Feature',
      properties: null,
      geometry: { type: 'Polygon', coordinates: [ring(planar.outline)] },
    },
    places: {
      type: 'FeatureCollection',
      features: planar.places.map((place) => ({
        type: 'Feature',
        properties: placeProperties(place),
        geometry: { type: 'Point', coordinates: toLngLat(place.label, planar.height) },
      })),
    },
  }
}

/** The globe's geometry stands in true degrees already. */
export function globeBody(globe: GlobeMap): MapBody {
  return {
    areas: globe.areas,
    lines: globe.lines,
    outline: null,
    places: {
      type: 'FeatureCollection',
      features: globe.places.map((place) => ({
        type: 'Feature',
        properties: placeProperties(place),
        geometry: { type: 'Point', coordinates: [place.label[0], place.label[1]] },
      })),
    },
  }
}
