import type { MapScene } from '../../derive/scene/map-scene.ts'
import type { ColourScheme } from '../../domain/palette.ts'
import type { AtlasMap } from '../../map/atlas-map.ts'
import type { AtlasMapOptions } from '../../map/atlas-map-options.ts'
import type { MapPhase } from './map-phase.ts'
import type { Hint } from './MapHint.tsx'

export interface StageProps {
  readonly scene: MapScene
  readonly onHint: (hint: Hint | null) => void
  /** How far the live map is; `onPhase` is told of each change, to hand it back as `phase`. */
  readonly phase: MapPhase
  readonly onPhase: (phase: MapPhase) => void
  /** Told why another lay of the world could not be loaded, in words; null once one could. */
  readonly onTrouble: (trouble: string | null) => void
  /** Hands out the live map for the buttons beside it; null while there is none. */
  readonly onMap: (map: AtlasMap | null) => void
  /** Pixels at each edge in which something lies over the map. */
  readonly padding: AtlasMapOptions['padding']
  /** What lies over the map inside its frame, null before it is measured; the same array for as long as nothing of it moves. */
  readonly boxes: AtlasMapOptions['boxes'] | null
  /** How to move the map where a page scrolls around it; left out, every gesture is the map's. */
  readonly cooperative?: AtlasMapOptions['cooperative']
  /** The colours; those that the reader's system prefers where nothing is said. */
  readonly scheme?: ColourScheme | undefined
}

export type LiveMapProps = StageProps & Pick<AtlasMapOptions, 'onProgress'>
