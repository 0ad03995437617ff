import type { MapProjection } from '../../domain/map-view.ts'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Detail, PlanarMap, PlanarProjection } from '../../domain/planar-map.ts'
import type { Palette } from '../layers/area-state.ts'
import type { BodyName } from '../layers/body-names.ts'
import type { World } from './geometry-loader.ts'
import { MapBodies } from '../layers/map-bodies.ts'
import { globeBody, planarBody } from './planar-source.ts'

/** From this zoom on the close detail is worth its weight; a little farther out it is left again. */
const closeFrom = 2.4
const closeUntil = 2.2

interface GeometryEvents {
  readonly loadClose: (projection: PlanarProjection) => Promise<PlanarMap>
  /** Another set of geometry is on the map, still without feature-state. */
  readonly onAdded: () => void
}

/** Which projection and detail are on the map. */
export class MapGeometry {
  readonly bodies = new MapBodies()
  readonly #events: GeometryEvents
  readonly #asked = new Set<PlanarProjection>()
  #shown: BodyName

  constructor(projection: PlanarProjection, events: GeometryEvents) {
    this.#shown = { projection, detail: 'world' }
    this.#events = events
  }

  /** The body that a pointer meets. */
  get shown(): BodyName {
    return this.#shown
  }

  /** The style the map starts with. */
  start(planar: PlanarMap, palette: Palette) {
    return this.bodies.start(this.#shown, planarBody(planar), palette)
  }

  changeProjection(map: MapLibreMap, projection: MapProjection, world: World, palette: Palette): void {
    const name: BodyName = { projection, detail: 'world' }
    if (!this.bodies.has(name)) this.#add(map, name, world, palette)
    map.setProjection({ type: world.kind === 'globe' ? 'globe' : 'mercator' })
    this.#shown = name
    this.bodies.show(map, [name])
  }

  /** Takes the detail that the zoom needs. The old one stays beneath the new one until that is drawn, so that nothing flashes. */
  changeDetail(map: MapLibreMap, palette: Palette): void {
    const { projection, detail } = this.#shown
    if (projection === 'globe') return
    const wanted = detailAt(map.getZoom(), detail)
    if (wanted === detail) return
    const name: BodyName = { projection, detail: wanted }
    if (!this.bodies.has(name)) {
      this.#loadClose(map, projection, palette)
      return
    }
    this.bodies.show(map, [this.#shown, name])
    this.#shown = name
    map.once('idle', () => {
      if (this.#shown === name) this.bodies.show(map, [name])
    })
  }

  /** Loads once. Where that fails the map stays coarse and asks again at the next change of zoom. */
  #loadClose(map: MapLibreMap, projection: PlanarProjection, palette: Palette): void {
    if (this.#asked.has(projection)) return
    this.#asked.add(projection)
    this.#events.loadClose(projection).then(
      (planar) => {
        this.#add(map, { projection, detail: 'close' }, { kind: 'planar', map: planar }, palette)
        if (this.#shown.projection === projection) this.changeDetail(map, palette)
      },
      () => this.#asked.delete(projection),
    )
  }

  #add(map: MapLibreMap, name: BodyName, world: World, palette: Palette): void {
    this.bodies.add(map, name, world.kind === 'globe' ? globeBody(world.map) : planarBody(world.map), palette)
    this.#events.onAdded()
  }
}

function detailAt(zoom: number, current: Detail): Detail {
  return zoom >= (current === 'close' ? closeUntil : closeFrom) ? 'close' : 'world'
}
