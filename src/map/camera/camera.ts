import { worldBounds } from '../../derive/scene/planar-fit.ts'
import type { Camera } from '../../domain/map-view.ts'
import type { PlanarBounds } from '../../domain/planar-map.ts'

/** The map's frame in pixels. */
interface Frame {
  readonly width: number
  readonly height: number
}

/** Pixels along each edge of the frame that panels cover. Physical sides, as MapLibre has them. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** What a camera needs to know of where it looks. `mapHeight` is in planar units. */
export interface Stage {
  readonly frame: Frame
  readonly padding: Padding
  readonly mapHeight: number
}

export const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

export function samePadding(a: Padding, b: Padding): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left
}

/** MapLibre draws its world, one planar unit wide, 512 pixels wide at zoom 0. */
const tileSize = 512

export const maxZoom = 8
/** Closest zoom of a camera that was not steered by hand: a lone small country keeps its neighbours in sight. */
const maxFitZoom = 3.6

export function pixelsPerUnit(zoom: number): number {
  return tileSize * 2 ** zoom
}

export function zoomOfScale(scale: number): number {
  return Math.log2(scale / tileSize)
}

/** The camera that shows these bounds as large as they fit with `margin` pixels of free space around them. */
export function cameraOnBounds(bounds: PlanarBounds, stage: Stage, margin: number): Camera {
  const [left, top, right, bottom] = bounds
  const free = freeSpace(stage)
  const scale = Math.min(
    Math.max(free.width - 2 * margin, 1) / Math.max(right - left, 1e-6),
    Math.max(free.height - 2 * margin, 1) / Math.max(bottom - top, 1e-6),
  )
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom: Math.min(zoomOfScale(scale), maxFitZoom) }
}

/** Free space in pixels around a footprint that the camera fits. */
const footprintMargin = 40

/** The camera that shows a footprint with some space around it; the whole map for null. */
export function fitCamera(bounds: PlanarBounds | null, stage: Stage): Camera {
  return bounds === null ? worldCamera(stage) : cameraOnBounds(bounds, stage, footprintMargin)
}

/** The camera that shows the whole map. */
export function worldCamera(stage: Stage): Camera {
  return cameraOnBounds(worldBounds(stage.mapHeight), stage, 0)
}

/** The nearest camera that is allowed: never farther out than the whole map, and never far beyond its margin. */
export function constrained(camera: Camera, stage: Stage): Camera {
  const zoom = Math.min(Math.max(camera.zoom, worldCamera(stage).zoom), maxZoom)
  const scale = pixelsPerUnit(zoom)
  const free = freeSpace(stage)
  const [left, top, right, bottom] = worldBounds(stage.mapHeight)
  return {
    x: within(camera.x, left, right, free.width / 2 / scale),
    y: within(camera.y, top, bottom, free.height / 2 / scale),
    zoom,
  }
}

/** Share of the window that may look beyond the map, so that a footprint at its edge can lie in the middle. */
const beyond = 0.2

/** Centre of a window of half width `half` that must not look much beyond `from` or `to`; their middle where it sees all. */
function within(centre: number, from: number, to: number, half: number): number {
  const hidden = to - from - 2 * half
  if (hidden <= 0) return (from + to) / 2
  const slack = Math.min(beyond * 2 * half, hidden)
  return Math.min(Math.max(centre, from + half - slack), to - half + slack)
}

/** What of the plane a frame shows under this camera, panels and all. */
export function viewportOf(camera: Camera, { frame, padding }: Stage): PlanarBounds {
  const scale = pixelsPerUnit(camera.zoom)
  const left = camera.x - (frame.width + padding.left - padding.right) / 2 / scale
  const top = camera.y - (frame.height + padding.top - padding.bottom) / 2 / scale
  return [left, top, left + frame.width / scale, top + frame.height / scale]
}

function freeSpace({ frame, padding }: Stage): Frame {
  return {
    width: Math.max(frame.width - padding.left - padding.right, 1),
    height: Math.max(frame.height - padding.top - padding.bottom, 1),
  }
}
