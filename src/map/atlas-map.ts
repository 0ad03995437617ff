import type { MapProjection, Camera } from '../domain/map-view.ts'
import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as MapLibreMap } from 'maplibre-gl'
import type { MapScene } from '../derive/scene/map-scene.ts'
import type { Iso3 } from '../domain/ids.ts'
import { palettes, type ColourScheme } from '../domain/palette.ts'
import type { AtlasMapOptions } from './atlas-map-options.ts'
import type { Padding } from './camera/camera.ts'
import type { FrameBox } from './camera/clear-fit.ts'
import { watchContext } from './context-loss.ts'
import { GeometryLoader, type World } from './geometry/geometry-loader.ts'
import { Gate } from './input/gate.ts'
import { groundOf } from './camera/ground.ts'
import type { Hit, ScreenPoint } from './layers/hit-test.ts'
import { MapGeometry } from './geometry/map-geometry.ts'
import { keepNorthUp, mapOptions } from './map-options.ts'
import { hitAt } from './input/map-hit.ts'
import { Pointer } from './input/pointer.ts'
import { ScenePainter, type Inspection, type Look } from './layers/scene-painter.ts'
import { screenPlace } from './layers/screen-places.ts'
import { Steering } from './camera/steering.ts'
import { startWorker } from './worker.ts'

/**
 * The world on WebGL: shows scenes and tells what a reader does with it. A plain object around MapLibre, made for a container
 * that has a size. Throws MapLibre's GPUInitializationError where there is no WebGL; ask `hasWebGL` first.
 */
export class AtlasMap {
  readonly #options: AtlasMapOptions
  readonly #map: MapLibreMap
  readonly #loader: GeometryLoader
  readonly #geometry: MapGeometry
  readonly #painter: ScenePainter
  readonly #steering: Steering
  readonly #pointer: Pointer
  /** Open while MapLibre has a style that can be changed: not before it is loaded, nor while its context is lost. */
  readonly #styled = new Gate()
  readonly #stopWatching: () => void
  #look: Look
  #world: World
  #wanted: MapProjection
  #awaited: Camera | null = null

  constructor(container: HTMLElement, options: AtlasMapOptions) {
    const { planar, scene, scheme } = options
    const palette = palettes[scheme]
    this.#options = options
    this.#look = { scene, highlighted: new Set(), palette }
    this.#world = { kind: 'planar', map: planar }
    this.#wanted = planar.projection
    this.#loader = new GeometryLoader(options)
    this.#painter = new ScenePainter(palette, options.textScale)
    this.#geometry = new MapGeometry(planar.projection, {
      loadClose: async (projection) => {
        const close = await this.#loader.close(projection)
        await this.#styled.pass()
        return close
      },
      onAdded: () => this.#paint(),
    })
    startWorker()
    const style = this.#geometry.start(planar, palette)
    this.#map = new MapLibreMap(mapOptions(container, style, options))
    keepNorthUp(this.#map)
    this.#steering = new Steering(this.#map, { ...options, ground: this.#ground(), animated: !options.reducedMotion })
    this.#pointer = new Pointer(this.#map, (point) => this.#hitAt(point), options)
    this.#stopWatching = watchContext(this.#map, {
      onLost: () => {
        this.#styled.shut()
        options.onInterrupted()
      },
      onRestored: () => this.#awaitDrawing(),
      onGone: options.onLost,
    })
    this.#listen()
  }

  /** Draws a scene. The camera moves only when another set of countries is to be fitted. */
  show(scene: MapScene): void {
    const moves = fitKey(scene) !== fitKey(this.#look.scene)
    this.#look = { ...this.#look, scene }
    this.#paint()
    if (moves) this.fit()
  }

  /** Lights up these countries and no others. */
  highlight(iso3s: ReadonlySet<Iso3>): void {
    this.#look = { ...this.#look, highlighted: iso3s }
    this.#paint()
  }

  setScheme(scheme: ColourScheme): void {
    this.#look = { ...this.#look, palette: palettes[scheme] }
    this.#paint()
  }

  /** Resolves when the projection is on the map or another one has been asked for meanwhile. Rejects as its loader does; the map then stays as it is. */
  async setProjection(projection: MapProjection): Promise<void> {
    this.#wanted = projection
    this.#awaited = null
    const world = await this.#loader.world(projection).catch((error: unknown) => {
      this.#wanted = this.#geometry.shown.projection
      throw error
    })
    await this.#styled.pass()
    if (this.#wanted !== projection || this.#geometry.shown.projection === projection) return
    this.#world = world
    this.#geometry.changeProjection(this.#map, projection, world, this.#look.palette)
    this.#paint()
    this.#steering.fit(this.#ground(), 'at once')
    if (this.#awaited) this.#steering.moveTo(this.#awaited)
    this.#awaited = null
  }

  /** Pixels that panels cover on each side of the frame. */
  setPadding(padding: Padding): void {
    this.#steering.setPadding(padding)
  }

  /** What lies over the map inside its frame, as its legend does: a fit keeps clear of it where it can. */
  setBoxes(boxes: readonly FrameBox[]): void {
    this.#steering.setBoxes(boxes)
  }

  zoomIn(): void {
    this.#steering.zoomBy(1)
  }

  zoomOut(): void {
    this.#steering.zoomBy(-1)
  }

  /** Fits what the scene asks to fit, and follows it from then on. */
  fit(): void {
    this.#steering.fit(this.#ground())
  }

  /** Where the map looks: planar units, or degrees on the globe. */
  camera(): Camera {
    return this.#steering.camera()
  }

  /** While another projection is on its way the camera is taken to be meant for that one. */
  moveTo(camera: Camera): void {
    if (this.#wanted === this.#geometry.shown.projection) this.#steering.moveTo(camera)
    else this.#awaited = camera
  }

  /** What the map was told of a country. */
  inspect(iso3: Iso3): Inspection {
    return this.#painter.inspect(iso3)
  }

  /** Pixels of the frame at which a country's label point is; null where the map has none or the globe hides it. */
  pixelOf(iso3: Iso3): ScreenPoint | null {
    const { projection } = this.#geometry.shown
    const place = this.#geometry.bodies.places(projection).find(({ properties }) => properties.id === iso3)
    const found = place && screenPlace(this.#map, place, projection === 'globe')
    return found ? { x: found.x, y: found.y } : null
  }

  destroy(): void {
    this.#styled.shut()
    this.#stopWatching()
    this.#pointer.stop()
    this.#map.remove()
  }

  #listen(): void {
    this.#map.on('style.load', () => {
      this.#painter.restart(this.#map)
      this.#styled.unlock()
      this.#paint()
    })
    this.#map.on('zoom', () => {
      if (this.#styled.isOpen) this.#geometry.changeDetail(this.#map, this.#look.palette)
    })
    this.#map.on('zoomend', () => this.#name())
    this.#awaitDrawing()
  }

  #name(): void {
    if (!this.#styled.isOpen) return
    const { bodies, shown } = this.#geometry
    this.#painter.name(this.#map, bodies, shown.projection, this.#look.scene)
  }

  #awaitDrawing(): void {
    const { onProgress } = this.#options
    for (const step of steps) this.#map.on(step, onProgress)
    this.#map.once('idle', () => {
      for (const step of steps) this.#map.off(step, onProgress)
      performance.mark('map-ready')
      this.#options.onReady()
    })
  }

  #hitAt(point: ScreenPoint): Hit | null {
    if (!this.#styled.isOpen) return null
    return hitAt(this.#map, this.#geometry, (id) => this.#painter.takes(id), point)
  }

  #paint(): void {
    if (!this.#styled.isOpen) return
    this.#painter.paint(this.#map, this.#geometry.bodies, this.#geometry.shown, this.#look)
  }

  #ground() {
    return groundOf(this.#world, this.#look.scene)
  }
}

/** Events of MapLibre that show that it is at work. */
const steps = ['data', 'render'] as const

function fitKey({ fit }: MapScene): string {
  return fit === null ? 'world' : [...fit].toSorted().join()
}
