import type { MapScene } from '../../derive/scene/map-scene.ts'
import type { Camera } from '../../domain/map-view.ts'
import type { PlanarBounds, PlanarMap } from '../../domain/planar-map.ts'
import { constrained, fitCamera, pixelsPerUnit, viewportOf, type Stage } from './camera.ts'
import { clearStage, type FrameBox } from './clear-fit.ts'
import { fitSubject } from './ground.ts'

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
  scene: Pick<MapScene, 'fit' | 'fills'>,
  space: Omit<Stage, 'mapHeight'> & { readonly boxes: readonly FrameBox[] },
  wanted: Camera | null,
): StillFrame {
  const subject = fitSubject(planar, scene)
  const stage = clearStage(subject, { ...space, mapHeight: planar.height }, space.boxes)
  const camera = constrained(wanted ?? fitCamera(subject.bounds, stage), stage)
  const scale = pixelsPerUnit(camera.zoom)
  return {
    view: viewportOf(camera, stage),
    unit: 1 / scale,
    steps: Math.max(fewestSteps, Math.round(stepsAPixel * scale)),
  }
}
