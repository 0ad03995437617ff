import type { MapProjection } from '../../domain/map-view.ts'
import type { Detail } from '../../domain/planar-map.ts'

/** One set of areas and lines on the map. The globe has one detail, called `world` too. */
export interface BodyName {
  readonly projection: MapProjection
  readonly detail: Detail
}

export function sameBody(a: BodyName, b: BodyName): boolean {
  return a.projection === b.projection && a.detail === b.detail
}

/** Ids of the sources; those of layers begin with them. Outline and places belong to a projection, whatever its detail. */
export function areasSource({ projection, detail }: BodyName): string {
  return `${projection}-${detail}-areas`
}

export function linesSource({ projection, detail }: BodyName): string {
  return `${projection}-${detail}-lines`
}

export function outlineSource(projection: MapProjection): string {
  return `${projection}-outline`
}

export function placesSource(projection: MapProjection): string {
  return `${projection}-places`
}

/** The layer whose features a pointer meets. */
export function landLayer(body: BodyName): string {
  return `${areasSource(body)}-land`
}

export function hatchLayer(body: BodyName): string {
  return `${areasSource(body)}-hatch`
}

export function pairLayer(body: BodyName): string {
  return `${areasSource(body)}-pair`
}

export function closeCallLayer(body: BodyName): string {
  return `${areasSource(body)}-close-call`
}

export function emphasisLayers(body: BodyName): readonly string[] {
  return [`${areasSource(body)}-casing`, `${areasSource(body)}-emphasis`]
}

export function ringsLayer(projection: MapProjection): string {
  return `${placesSource(projection)}-rings`
}

/** The cores of the markers of close calls. */
export function coresLayer(projection: MapProjection): string {
  return `${placesSource(projection)}-cores`
}

export function labelsLayer(projection: MapProjection): string {
  return `${placesSource(projection)}-labels`
}
