import type { MapProjection } from '../../domain/map-view.ts'
import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'
import { areaLayers } from './area-layers.ts'
import type { AreaIdentity, Palette } from './area-state.ts'
import { areasSource, placesSource, ringsLayer, sameBody, type BodyName } from './body-names.ts'
import type { MapBody } from './map-body.ts'
import { areaSources, initialStyle, projectionLayers, projectionSources } from './map-style.ts'
import type { PlaceFeature } from './screen-places.ts'

interface PresentBody {
  readonly name: BodyName
  readonly places: readonly PlaceFeature[]
  readonly areas: readonly AreaIdentity[]
  /** Layers of this body alone, and those that all details of its projection share. */
  readonly ownLayers: readonly string[]
  readonly sharedLayers: readonly string[]
}

/**
 * The sets of geometry that are on the map. Each is added once and never touched again: what is not needed is hidden,
 * so that no source is ever rebuilt.
 */
export class MapBodies {
  readonly #present: PresentBody[] = []

  /** The style that holds the first body. */
  start(name: BodyName, body: MapBody, palette: Palette): StyleSpecification {
    this.#remember(name, body, palette)
    return initialStyle(name, body, palette)
  }

  has(name: BodyName): boolean {
    return this.#present.some((body) => sameBody(body.name, name))
  }

  /** Puts a body on the map. The world detail of a projection comes before its close one. */
  add(map: MapLibreMap, name: BodyName, body: MapBody, palette: Palette): void {
    const first = name.detail === 'world'
    const sources = first
      ? { ...areaSources(name, body), ...projectionSources(name.projection, body) }
      : areaSources(name, body)
    for (const [id, source] of Object.entries(sources)) map.addSource(id, source)
    const above = first ? undefined : ringsLayer(name.projection)
    for (const layer of layersOf(name, palette)) map.addLayer(layer, above)
    this.#remember(name, body, palette)
  }

  /** Shows these bodies with what belongs to their projections, hides all others. */
  show(map: MapLibreMap, visible: readonly BodyName[]): void {
    for (const { name, ownLayers, sharedLayers } of this.#present) {
      const shown = visible.some((body) => sameBody(body, name))
      const projectionShown = visible.some((body) => body.projection === name.projection)
      for (const layer of ownLayers) setVisible(map, layer, shown)
      for (const layer of sharedLayers) setVisible(map, layer, projectionShown)
    }
  }

  /** Rewrites the paint values that differ between two palettes. */
  repaint(map: MapLibreMap, from: Palette, to: Palette): void {
    for (const { name } of this.#present) {
      const before = new Map(layersOf(name, from).map((layer) => [layer.id, layer]))
      for (const layer of layersOf(name, to)) repaintLayer(map, before.get(layer.id), layer)
    }
  }

  /** Every area and place, for which feature-state is kept. */
  identities(): readonly AreaIdentity[] {
    const kinds = new Map(this.#present.flatMap((body) => body.areas.map(({ id, kind }) => [id, kind] as const)))
    const pointsOnly = this.#present
      .flatMap((body) => body.places.map((place) => place.properties.id))
      .filter((id) => !kinds.has(id))
    return [...kinds, ...pointsOnly.map((id) => [id, 'country'] as const)].map(([id, kind]) => ({ id, kind }))
  }

  /** Sources that carry feature-state. */
  stateSources(): readonly string[] {
    return [...new Set(this.#present.flatMap(({ name }) => [areasSource(name), placesSource(name.projection)]))]
  }

  names(): readonly BodyName[] {
    return this.#present.map((body) => body.name)
  }

  places(projection: MapProjection): readonly PlaceFeature[] {
    return this.#present.find((body) => body.name.projection === projection)?.places ?? []
  }

  #remember(name: BodyName, body: MapBody, palette: Palette): void {
    const ownLayers = areaLayers(name, palette).map((layer) => layer.id)
    this.#present.push({
      name,
      ownLayers,
      sharedLayers: layersOf(name, palette)
        .map((layer) => layer.id)
        .filter((layer) => !ownLayers.includes(layer)),
      places: body.places.features,
      areas: body.areas.features.map((feature) => feature.properties),
    })
  }
}

function layersOf(name: BodyName, palette: Palette): LayerSpecification[] {
  return name.detail === 'world' ? projectionLayers(name, palette) : areaLayers(name, palette)
}

function setVisible(map: MapLibreMap, layer: string, visible: boolean): void {
  const wanted = visible ? 'visible' : 'none'
  if ((map.getLayoutProperty(layer, 'visibility') ?? 'visible') !== wanted) {
    map.setLayoutProperty(layer, 'visibility', wanted)
  }
}

/** MapLibre types its properties by name; a layer's whole paint is written by names that are read from it. */
interface PaintTarget {
  setPaintProperty(layer: string, property: string, value: unknown): unknown
}

function repaintLayer(map: PaintTarget, before: LayerSpecification | undefined, after: LayerSpecification): void {
  const old = new Map<string, unknown>(Object.entries(before?.paint ?? {}))
  for (const [property, value] of Object.entries(after.paint ?? {})) {
    if (JSON.stringify(old.get(property)) !== JSON.stringify(value)) map.setPaintProperty(after.id, property, value)
  }
}
