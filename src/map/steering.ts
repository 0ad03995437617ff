import type { Camera } from '../domain/map-view.ts'
import { LngLat, type EaseToOptions, type Map as MapLibreMap } from 'maplibre-gl'
import { constrained, fitCamera, samePadding, type Padding, type Stage } from './camera.ts'
import { globeCamera } from './globe-camera.ts'
import type { Ground } from './ground.ts'
import { watchHand, type MoveTag } from './hand-moves.ts'
import { toLngLat, toPlanar } from './projection.ts'

/** Free space in pixels around the globe that the camera fits. */
const globeMargin = 24
const easeDuration = 600

interface SteeringOptions {
  readonly ground: Ground
  readonly padding: Padding
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
  #padding: Padding
  #following: boolean

  constructor(map: MapLibreMap, options: SteeringOptions) {
    this.#map = map
    this.#options = options
    this.#ground = options.ground
    this.#padding = options.padding
    this.#following = options.camera === null
    this.#applyLimits()
    this.#go(options.camera ?? this.#fitting(), false)
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
    if (samePadding(padding, this.#padding)) return
    this.#padding = padding
    this.#go(this.#following ? this.#fitting() : this.camera(), true)
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
    const stage = this.#stage()
    if (this.#ground.kind === 'globe') return globeCamera(this.#ground.points, stage, globeMargin)
    return fitCamera(this.#ground.bounds, stage)
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
