import type { PlateLayout } from './plate-blocks.ts'
import { figureBlocks } from './plate-figures.ts'
import { placeFoot } from './plate-foot.ts'
import type { FrameSize } from './plate-frame.ts'
import { legendBlocks, legendSwatches } from './plate-legend.ts'
import type { Plate } from './plate.ts'
import type { SlideContent } from './slide-content.ts'
import { footSize, placeSlide } from './slide-layout.ts'

/** A slide as it is laid out on the stage, with a foot that says more, since it will be read without the Atlas. */
export function layoutSlide(plate: Plate, layout: SlideContent['layout'], frame: FrameSize): PlateLayout {
  const { over, title, text, figures, legend, footRoom, picture } = placeSlide({ ...plate, layout }, frame, 'page')
  const words = [...over, ...title, ...text, ...figures.flatMap(figureBlocks)]
  return {
    frame,
    blocks: [...words, ...legendBlocks(legend), ...placeFoot(plate.foot, footRoom, footSize(frame), words)],
    swatches: legendSwatches(legend),
    picture: plate.picture && { inner: picture, outer: { x: 0, y: 0, ...frame }, framed: false },
  }
}
