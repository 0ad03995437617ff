import type { MapScene } from '../../derive/map-scene.ts'
import { fitBounds } from '../../derive/planar-fit.ts'
import type { Camera } from '../../domain/map-view.ts'
import type { PlanarBounds, PlanarMap } from '../../domain/planar-map.ts'
import { constrained, fitCamera, pixelsPerUnit, viewportOf, type Stage } from '../../map/camera.ts'

/** How drawScene is to frame a picture so that it lies as the live map does. */
export interface StillFrame {
  readonly view: PlanarBounds
  readonly unit: number
  readonly steps: number
}

/** Whole numbers a pixel, and across the map at least. */
const stepsAPixel = 2
const fewestSteps = 4000

/** The frame of a still picture: where a link wants the camera, or else where the scene fits. */
export function stillFrame(
  planar: PlanarMap,
  fit: MapScene['fit'],
  space: Omit<Stage, 'mapHeight'>,
  wanted: Camera | null,
): StillFrame {
  const stage = { ...space, mapHeight: planar.height }
  const camera = constrained(wanted ?? fitCamera(fitBounds(planar, fit), stage), stage)
  const scale = pixelsPerUnit(camera.zoom)
  return {
    view: viewportOf(camera, stage),
    unit: 1 / scale,
    steps: Math.max(fewestSteps, Math.round(stepsAPixel * scale)),
  }
}
