import type { MapProjection } from '../../domain/map-view.ts'
import type {
  BackgroundLayerSpecification,
  FillLayerSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import { areaLayers } from './area-layers.ts'
import type { Palette } from './area-state.ts'
import { areasSource, linesSource, outlineSource, placesSource, type BodyName } from './body-names.ts'
import type { MapBody } from './map-body.ts'
import { placeLayers } from './place-layers.ts'

type Sources = Readonly<Record<string, SourceSpecification>>

/** The style the map starts with: one projection at world detail. No glyphs and no sprite, so that names are drawn with the reader's fonts and nothing is fetched. */
export function initialStyle(name: BodyName, body: MapBody, palette: Palette): StyleSpecification {
  return {
    version: 8,
    sources: { ...areaSources(name, body), ...projectionSources(name.projection, body) },
    layers: projectionLayers(name, palette),
    transition: { duration: 0, delay: 0 },
  }
}

/** Areas and lines of one detail. */
export function areaSources(name: BodyName, body: MapBody): Sources {
  return {
    [areasSource(name)]: { type: 'geojson', data: body.areas, promoteId: 'id', ...tiling(name) },
    [linesSource(name)]: { type: 'geojson', data: body.lines, ...tiling(name) },
  }
}

/** What a projection has once, whatever its details. */
export function projectionSources(projection: MapProjection, body: MapBody): Sources {
  const places: SourceSpecification = { type: 'geojson', data: body.places, promoteId: 'id', maxzoom: 2, buffer: 64 }
  if (body.outline === null) return { [placesSource(projection)]: places }
  return {
    [placesSource(projection)]: places,
    [outlineSource(projection)]: { type: 'geojson', data: body.outline, maxzoom: 3, buffer: 16 },
  }
}

/** Layers of a projection at world detail, bottom to top. */
export function projectionLayers(name: BodyName, palette: Palette): LayerSpecification[] {
  return [water(name.projection, palette), ...areaLayers(name, palette), ...placeLayers(name.projection, palette)]
}

/** Coarse geometry needs no tiles for the closest zooms; a small buffer keeps what is drawn twice small. */
function tiling({ detail }: BodyName) {
  return { maxzoom: detail === 'world' ? 3 : 6, buffer: 16 }
}

function water(projection: MapProjection, palette: Palette): FillLayerSpecification | BackgroundLayerSpecification {
  const id = `${outlineSource(projection)}-water`
  if (projection === 'globe') return { id, type: 'background', paint: { 'background-color': palette.water } }
  return {
    id,
    type: 'fill',
    source: outlineSource(projection),
    paint: { 'fill-color': palette.water, 'fill-antialias': true },
  }
}
