import { bottomOf, moved, textBlock, type PlateLayout, type TextBlock } from './plate-blocks.ts'
import { placeFigures } from './plate-figures.ts'
import { footHeight, placeFoot } from './plate-foot.ts'
import type { Box, FrameSize } from './plate-frame.ts'
import { placeLegend } from './plate-legend.ts'
import type { Plate } from './plate.ts'

type SlideLayout = Exclude<Plate['layout'], 'view'>

/** Units of a slide (`unit`, a hundredth of a 4:3 box in its middle) as on the stage: src/features/present/SlideView.module.css. */
interface Measures {
  readonly frame: FrameSize
  readonly unit: number
  /** Free at the start and at the end. */
  readonly edge: number
}

/** A slide as it is laid out on the stage, with a foot that says more, since it will be read without the Atlas. */
export function layoutSlide(plate: Plate, layout: SlideLayout, frame: FrameSize): PlateLayout {
  const unit = Math.min(frame.height, 0.75 * frame.width) / 100
  const measures = { frame, unit, edge: Math.max((frame.width - 133.3 * unit) / 2, 5 * unit) }
  const foot = footRoom(plate.foot, measures)
  const widest = { ...foot, y: 0, height: 14 * unit }
  const look = { size: 2.6 * unit, floor: 1.7 * unit, flow: 'rows' } as const
  const { height } = placeLegend(plate.legend, widest, look)
  const legend = placeLegend(plate.legend, { ...widest, y: foot.y - height - (height > 0 ? 1.5 * unit : 0) }, look)
  const bottom = (legend.blocks[0]?.box.y ?? foot.y) - 3 * unit
  const words = placeWords(plate, layout, measures, bottom)
  return {
    frame,
    blocks: [...words, ...legend.blocks, ...placeFoot(plate.foot, foot, footSize(measures), words)],
    swatches: legend.swatches,
    picture: plate.picture && {
      inner: pictureRoom(layout, measures, words, bottom),
      outer: { x: 0, y: 0, ...frame },
      framed: false,
    },
  }
}

function footSize({ unit }: Measures): number {
  return 1.9 * unit
}

function footRoom(said: Plate['foot'], measures: Measures): Box {
  const { frame, unit, edge } = measures
  const height = footHeight(said, footSize(measures))
  return { x: edge, y: frame.height - 3.5 * unit - height, width: frame.width - 2 * edge, height }
}

/** Where no words stand: beside them, or above them where the map takes the frame. */
function pictureRoom(
  layout: SlideLayout,
  { frame, unit, edge }: Measures,
  words: readonly TextBlock[],
  bottom: number,
): Box {
  if (layout === 'map') {
    const end = Math.min(...words.map(({ box }) => box.y))
    return { x: 4 * unit, y: 3 * unit, width: frame.width - 8 * unit, height: end - 5 * unit }
  }
  const x = edge + 62 * unit
  return { x, y: 4 * unit, width: frame.width - 4 * unit - x, height: bottom - 4 * unit }
}

/** Title and text from the top, figures at the bottom; all of it at the bottom where the map takes the frame. */
function placeWords(plate: Plate, layout: SlideLayout, measures: Measures, bottom: number): readonly TextBlock[] {
  const { frame, unit, edge } = measures
  const widths = { beside: 60 * unit, map: 80 * unit, text: Math.min(frame.width - 2 * edge, 110 * unit) }
  const top = layout === 'map' ? bottom - 48 * unit : 6 * unit
  const room = { x: edge, y: top, width: widths[layout], height: bottom - top }
  const figures = placeFigures(plate.figures, room, unit)
  const end = figures.length > 0 ? bottom - (bottomOf(figures, top) - top) - 2 * unit : bottom
  const read = placeReading(plate, { ...room, height: end - top }, unit)
  const low = figures.map((block) => moved(block, bottom - bottomOf(figures, top)))
  const down = layout === 'map' ? end - bottomOf(read, top) : 0
  return [...read.map((block) => moved(block, down)), ...low]
}

function placeReading({ over, title, text }: Plate, room: Box, unit: number): readonly TextBlock[] {
  const below = (blocks: readonly TextBlock[], gap: number): Box => {
    const y = blocks.length > 0 ? bottomOf(blocks, room.y) + gap * unit : room.y
    return { ...room, y, height: Math.max(room.y + room.height - y, 0) }
  }
  const first = textBlock(
    'over',
    over ?? '',
    { ...room, height: 4.2 * unit },
    {
      size: 3 * unit,
      floor: 2 * unit,
      leading: 1.4,
      colour: 'ink-2',
    },
  )
  const second = below(first, 0)
  const named = textBlock(
    'title',
    title,
    { ...second, height: Math.min(second.height, 26 * unit, 0.5 * room.height) },
    {
      size: 6.4 * unit,
      floor: 3.2 * unit,
      leading: 1.14,
      bold: true,
      colour: 'ink',
    },
  )
  const told = textBlock('text', text, below([...first, ...named], 2), {
    size: 3.4 * unit,
    floor: 2.2 * unit,
    leading: 1.4,
    colour: 'ink',
  })
  return [...first, ...named, ...told]
}
