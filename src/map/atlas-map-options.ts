import type { Camera } from '../domain/map-view.ts'
import type { MapScene } from '../derive/scene/map-scene.ts'
import type { ColourScheme } from '../domain/palette.ts'
import type { Padding } from './camera/camera.ts'
import type { FrameBox } from './camera/clear-fit.ts'
import type { GeometrySources } from './geometry/geometry-loader.ts'
import type { PointerEvents } from './input/pointer.ts'

interface AtlasMapEvents extends PointerEvents {
  /** The camera after a reader moved it by hand (also by `zoomIn` and `zoomOut`); not after fits, so that a link says "fit" until then. */
  readonly onCamera: (camera: Camera) => void
  /** At each step on the way to a drawing: data that arrived, a frame that was drawn. */
  readonly onProgress: () => void
  /** When the first scene is drawn, and again when the graphics context came back and all is drawn anew. `performance.mark('map-ready')` is set just before. */
  readonly onReady: () => void
  /** The graphics context went away, and nothing is seen until `onReady` or `onLost`. */
  readonly onInterrupted: () => void
  /** The graphics context went away and did not come back. The map is of no more use: destroy it and draw the scene as SVG. */
  readonly onLost: () => void
}

/** How to zoom and move the map where a plain wheel or one finger scrolls the page. */
export interface CooperativeWords {
  readonly windows: string
  readonly mac: string
  readonly touch: string
}

export interface AtlasMapOptions extends GeometrySources, AtlasMapEvents {
  readonly scene: MapScene
  readonly scheme: ColourScheme
  readonly reducedMotion: boolean
  /** Where a link wants the camera; null means: fit the scene. */
  readonly camera: Camera | null
  readonly padding: Padding
  readonly boxes: readonly FrameBox[]
  /** How large the page's letters are against the usual ones: names on the map grow with them. 1 where it is left out. */
  readonly textScale?: number
  /** Where a page scrolls around the map: what is said of how to move it then. Left out, every gesture is the map's. */
  readonly cooperative?: CooperativeWords | undefined
}
