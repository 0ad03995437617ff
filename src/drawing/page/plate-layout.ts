import type { PlateLayout } from './plate-blocks.ts'
import { plateFrames, type PlateFrame } from './plate-frame.ts'
import { layoutSlide } from './plate-layout-slide.ts'
import { layoutView } from './plate-layout-view.ts'
import type { Plate } from './plate.ts'

/** Where everything of a plate stands in a frame: within it, whatever its words are. */
export function layoutPlate(plate: Plate, frame: PlateFrame): PlateLayout {
  const size = plateFrames[frame]
  return plate.layout === 'view' ? layoutView(plate, size) : layoutSlide(plate, plate.layout, size)
}
