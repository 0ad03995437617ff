import { planarProjections, type PlanarProjection } from './planar-map.ts'

/** The ways to lay the world flat, and the globe. */
export const mapProjections = [...planarProjections, 'globe'] as const
export type MapProjection = (typeof mapProjections)[number]

/** The flat lay in which a view is drawn where it is no globe: a globe is laid out as the Atlantic one. */
export function planarProjectionOf(projection: MapProjection): PlanarProjection {
  return projection === 'pacific' ? 'pacific' : 'atlantic'
}

/** Where the map looks: centre of the space that no panel covers, in planar units (on the globe: x is longitude, y latitude in degrees), and MapLibre zoom. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}
