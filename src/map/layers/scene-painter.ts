import type { MapProjection } from '../../domain/map-view.ts'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { FillPattern, MapScene } from '../../derive/scene/map-scene.ts'
import type { Iso3 } from '../../domain/ids.ts'
import { areaStates, type AreaState, type AreaStates, type Palette } from './area-state.ts'
import { closeCallLayer, emphasisLayers, hatchLayer, labelsLayer, pairLayer, type BodyName } from './body-names.ts'
import type { MapBodies } from './map-bodies.ts'
import { labelLayout, labelZoom } from './map-labels.ts'
import { putPatterns } from './patterns.ts'
import { textSize } from './place-layers.ts'
import { StateWriter } from './state-writer.ts'

/** All that decides how the map looks at a moment, save for the camera. */
export interface Look {
  readonly scene: MapScene
  readonly highlighted: ReadonlySet<Iso3>
  readonly palette: Palette
}

/** What the map was told of a country: for tests of what is drawn. */
export interface Inspection {
  /** Hexadecimal colour that the scene gives it; null for plain land. */
  readonly colour: string | null
  readonly pattern: FillPattern | null
  /** True where the stripes of a close call lie over it. */
  readonly closeCall: boolean
  readonly outlined: boolean
  readonly highlighted: boolean
}

/**
 * Brings a look to the map. Colours, hatches and outlines go by feature-state and paint values alone; the order and text of names
 * are layout and are written only when they change. No source is ever touched.
 */
export class ScenePainter {
  readonly #writer = new StateWriter()
  readonly #named = new Map<MapProjection, { scene: MapScene; zoom: number; layout: string }>()
  #states: AreaStates = new Map()
  readonly #textScale: number
  #palette: Palette

  constructor(palette: Palette, textScale = 1) {
    this.#palette = palette
    this.#textScale = textScale
  }

  /** To be called whenever MapLibre has a new style: at the start and after its context was lost. */
  restart(map: MapLibreMap): void {
    this.#writer.forget()
    putPatterns(map, this.#palette)
  }

  paint(map: MapLibreMap, bodies: MapBodies, shown: BodyName, look: Look): void {
    if (look.palette !== this.#palette) this.#repaint(map, bodies, look.palette)
    this.#states = areaStates(bodies.identities(), look.scene, look.highlighted, look.palette)
    this.#writer.write(map, bodies.stateSources(), this.#states)
    const states = [...this.#states.values()]
    const hatched = states.some((state) => state.hatch)
    const paired = states.some((state) => state.pair)
    const close = states.some((state) => state.closeCall)
    const emphasised = states.some((state) => state.outlined || state.selected || state.highlighted)
    for (const name of bodies.names()) {
      map.setPaintProperty(hatchLayer(name), 'fill-layer-opacity', hatched ? 1 : 0)
      map.setPaintProperty(pairLayer(name), 'fill-layer-opacity', paired ? 1 : 0)
      map.setPaintProperty(closeCallLayer(name), 'fill-layer-opacity', close ? 1 : 0)
      for (const layer of emphasisLayers(name)) map.setPaintProperty(layer, 'line-layer-opacity', emphasised ? 1 : 0)
    }
    this.name(map, bodies, shown.projection, look.scene)
    map.getCanvas().setAttribute('aria-label', look.scene.sentence)
  }

  /** True for countries that the look does something with: paints, outlines, opens or lights. */
  takes(id: string): boolean {
    const state = this.#states.get(id)
    return state !== undefined && (state.painted || state.outlined || state.selected || state.highlighted)
  }

  inspect(iso3: Iso3): Inspection {
    const state = this.#states.get(iso3)
    return {
      colour: state?.painted ? state.fill : null,
      pattern: state?.painted ? patternOf(state) : null,
      closeCall: state?.closeCall ?? false,
      outlined: state?.outlined ?? false,
      highlighted: state?.highlighted ?? false,
    }
  }

  #repaint(map: MapLibreMap, bodies: MapBodies, palette: Palette): void {
    bodies.repaint(map, this.#palette, palette)
    this.#palette = palette
    putPatterns(map, palette)
  }

  /** Writes the names that the scene has at the present zoom. */
  name(map: MapLibreMap, bodies: MapBodies, projection: MapProjection, scene: MapScene): void {
    const zoom = labelZoom(map.getZoom())
    const before = this.#named.get(projection)
    if (before?.scene === scene && before.zoom === zoom) return
    const { text, order, filter } = labelLayout(
      scene,
      bodies.places(projection).map(({ properties }) => properties),
      zoom,
    )
    const layout = JSON.stringify([text, order, filter])
    this.#named.set(projection, { scene, zoom, layout })
    if (before?.layout === layout) return
    const layer = labelsLayer(projection)
    if (!before && this.#textScale !== 1) map.setLayoutProperty(layer, 'text-size', textSize(this.#textScale))
    map.setLayoutProperty(layer, 'text-field', text)
    map.setLayoutProperty(layer, 'symbol-sort-key', order)
    map.setFilter(layer, filter)
  }
}

function patternOf(state: AreaState): FillPattern {
  if (state.pair) return 'pair'
  return state.hatch ? 'hatch' : 'solid'
}
