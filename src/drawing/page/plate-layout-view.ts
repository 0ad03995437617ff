import { bottomOf, textBlock, type PlateLayout, type TextBlock } from './plate-blocks.ts'
import { footHeight, placeFoot } from './plate-foot.ts'
import type { Box, FrameSize } from './plate-frame.ts'
import { legendBlocks, legendSwatches, noLegend, placeLegend, type PlacedLegend } from './plate-legend.ts'
import type { Plate } from './plate.ts'

const edge = 56
const gap = 24
const footSize = 19
/** From this shape on the legend stands beside the picture, below it otherwise. */
const wideShape = 1.6
const legendWidth = 330

/** A view: its title and its sentence, the picture in a frame of its own, the legend beside or below it, the foot. */
export function layoutView(plate: Plate, frame: FrameSize): PlateLayout {
  const width = frame.width - 2 * edge
  const words = placeHead(plate, width)
  const height = footHeight(plate.foot, footSize)
  const foot = { x: edge, y: frame.height - 40 - height, width, height }
  const top = bottomOf(words, edge) + gap
  const room = { x: edge, y: top, width, height: foot.y - gap - top }
  const [legend, outer] = frame.width / frame.height > wideShape ? beside(plate, room) : below(plate, room)
  const inset = plate.picture?.kind === 'map' ? 14 : 20
  return {
    frame,
    blocks: [...words, ...legendBlocks(legend), ...placeFoot(plate.foot, foot, footSize, words)],
    swatches: legendSwatches(legend),
    picture: plate.picture && { outer, inner: inside(outer, inset), framed: true },
  }
}

function placeHead({ over, title, text }: Plate, width: number): readonly TextBlock[] {
  const room = (blocks: readonly TextBlock[], gapAbove: number, height: number): Box => ({
    x: edge,
    y: blocks.length > 0 ? bottomOf(blocks, 0) + gapAbove : 44,
    width,
    height,
  })
  const first = textBlock('over', over ?? '', room([], 0, 30), { size: 22, floor: 16, leading: 1.35, colour: 'ink-2' })
  const named = textBlock('title', title, room(first, 0, 100), {
    size: 42,
    floor: 26,
    leading: 1.18,
    bold: true,
    colour: 'ink',
  })
  const told = textBlock('text', text, room([...first, ...named], 8, 66), {
    size: 24,
    floor: 16,
    leading: 1.36,
    colour: 'ink-2',
  })
  return [...first, ...named, ...told]
}

type Placed = readonly [legend: PlacedLegend, picture: Box]

/** The legend at the bottom of a column at the start. */
function beside({ legend }: Plate, room: Box): Placed {
  const column = { ...room, width: legendWidth }
  const look = { size: 22, floor: 12, flow: 'column' } as const
  const { height } = placeLegend(legend, column, look)
  if (height === 0) return [noLegend, room]
  const start = legendWidth + gap
  const placed = placeLegend(legend, { ...column, y: room.y + room.height - height, height: height + 1 }, look)
  return [placed, { ...room, x: room.x + start, width: room.width - start }]
}

function below({ legend }: Plate, room: Box): Placed {
  const look = { size: 22, floor: 13, flow: 'rows' } as const
  const most = 0.3 * room.height
  const { height } = placeLegend(legend, { ...room, height: most }, look)
  if (height === 0) return [noLegend, room]
  const y = room.y + room.height - height
  const placed = placeLegend(legend, { ...room, y, height: height + 1 }, look)
  return [placed, { ...room, height: room.height - height - 16 }]
}

function inside(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by }
}
