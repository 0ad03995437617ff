import type { Camera } from '../../domain/map-view.ts'
import { LngLat, type EaseToOptions, type Map as MapLibreMap } from 'maplibre-gl'
import { clearStage, type FrameBox } from './clear-fit.ts'
import { constrained, fitCamera, samePadding, type Padding, type Stage } from './camera.ts'
import { globeCamera } from './globe-camera.ts'
import type { Ground } from './ground.ts'
import { watchHand, type MoveTag } from './hand-moves.ts'
import { toLngLat, toPlanar } from '../geometry/projection.ts'

/** Free space in pixels around the globe that the camera fits. */
const globeMargin = 24
const easeDuration = 600

interface SteeringOptions {
  readonly ground: Ground
  readonly padding: Padding
  /** What lies over the map inside its padding: a fit keeps clear of it. */
  readonly boxes: readonly FrameBox[]
  /** Where to start instead of fitting the ground. */
  readonly camera: Camera | null
  readonly animated: boolean
  readonly onCamera: (camera: Camera) => void
}

/**
 * Moves the camera. Until a reader moves it by hand it follows what the scene asks to fit, also when the frame or the panels
 * change size; then it stays until it is asked to fit again.
 */
export class Steering {
  readonly #map: MapLibreMap
  readonly #options: SteeringOptions
  #ground: Ground
  #asked: Padding
  #boxes: readonly FrameBox[]
  /** What is asked for, and as much more as keeps what is fitted clear of what lies over the map. */
  #padding: Padding
  #following: boolean

  constructor(map: MapLibreMap, options: SteeringOptions) {
    this.#map = map
    this.#options = options
    this.#ground = options.ground
    this.#asked = options.padding
    this.#padding = options.padding
    this.#boxes = options.boxes
    this.#following = options.camera === null
    this.#applyLimits()
    const fitting = this.#fitting()
    this.#go(options.camera ?? fitting, false)
    map.on('resize', () => {
      if (this.#following) this.#go(this.#fitting(), false)
    })
    watchHand(map, {
      onStart: () => {
        this.#following = false
      },
      onEnd: () => options.onCamera(this.camera()),
    })
  }

  /** Fits this ground, at once where it lies in another projection: there is no way between two maps. */
  fit(ground: Ground, way: 'eased' | 'at once' = 'eased'): void {
    this.#ground = ground
    this.#applyLimits()
    this.#following = true
    this.#go(this.#fitting(), way === 'eased')
  }

  setPadding(padding: Padding): void {
    if (samePadding(padding, this.#asked)) return
    this.#asked = padding
    const here = this.camera()
    const fitting = this.#fitting()
    this.#go(this.#following ? fitting : here, true)
  }

  /** Boxes that come and go move only a map that follows. */
  setBoxes(boxes: readonly FrameBox[]): void {
    this.#boxes = boxes
    if (this.#following) this.#go(this.#fitting(), true)
  }

  /** Does nothing where the camera is there already, so that a link may be written back without disturbing the hand that moves it. */
  moveTo(camera: Camera): void {
    this.#following = false
    if (!this.#isAt(camera)) this.#go(camera, true)
  }

  zoomBy(steps: number): void {
    this.#following = false
    const zoom = this.#map.getZoom() + steps
    this.#ease({ zoom, duration: this.#duration(true) / 2 }, 'byHand')
  }

  camera(): Camera {
    const { lng, lat } = this.#map.getCenter()
    const zoom = this.#map.getZoom()
    if (this.#ground.kind === 'globe') return { x: lng, y: lat, zoom }
    const [x, y] = toPlanar(lng, lat, this.#ground.height)
    return { x, y, zoom }
  }

  #fitting(): Camera {
    const asked = { ...this.#stage(), padding: this.#asked }
    const ground = this.#ground
    if (ground.kind === 'globe') {
      this.#padding = this.#asked
      return globeCamera(ground.points, asked, globeMargin)
    }
    const stage = clearStage(ground, asked, this.#boxes)
    this.#padding = stage.padding
    return fitCamera(ground.bounds, stage)
  }

  #go(camera: Camera, animated: boolean): void {
    const center = this.#centre(camera)
    const padding = { ...this.#padding }
    this.#ease({ center, zoom: camera.zoom, padding, duration: this.#duration(animated) }, 'byProgram')
  }

  #ease(options: EaseToOptions, moved: MoveTag['moved']): void {
    this.#map.easeTo(options, { moved } satisfies MoveTag)
  }

  /** True within what rounding in a link may move: two pixels and a fiftieth of a zoom. */
  #isAt(camera: Camera): boolean {
    const point = this.#map.project(this.#centre(camera))
    const here = this.#map.project(this.#map.getCenter())
    return point.dist(here) < 2 && Math.abs(camera.zoom - this.#map.getZoom()) < 0.02
  }

  #centre(camera: Camera): [number, number] {
    if (this.#ground.kind === 'globe') return [camera.x, camera.y]
    return toLngLat([camera.x, camera.y], this.#ground.height)
  }

  #duration(animated: boolean): number {
    return animated && this.#options.animated ? easeDuration : 0
  }

  #stage(): Stage {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer()
    return {
      frame: { width, height },
      padding: this.#padding,
      mapHeight: this.#ground.kind === 'planar' ? this.#ground.height : 1,
    }
  }

  /** On the planar map no camera may leave the paper; the globe has MapLibre's own limits. */
  #applyLimits(): void {
    const ground = this.#ground
    if (ground.kind === 'globe') {
      this.#map.setTransformConstrain(null).setMinZoom(0)
      return
    }
    this.#map.setMinZoom(-2)
    this.#map.setTransformConstrain(({ lng, lat }, zoom) => {
      const [x, y] = toPlanar(lng, lat, ground.height)
      const allowed = constrained({ x, y, zoom }, this.#stage())
      const [allowedLng, allowedLat] = toLngLat([allowed.x, allowed.y], ground.height)
      return { center: new LngLat(allowedLng, allowedLat), zoom: allowed.zoom }
    })
  }
}
