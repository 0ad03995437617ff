import type { Legend } from '../../derive/scene/map-scene.ts'
import type { TextBlock } from './plate-blocks.ts'
import { footHeight } from './plate-foot.ts'
import type { Box, FrameSize } from './plate-frame.ts'
import { legendBlocks, placeLegend, type PlacedLegend } from './plate-legend.ts'
import type { SlideContent } from './slide-content.ts'
import { hallFootHeight, placeHallFoot } from './slide-foot.ts'
import { placeWords, type PlacedWords, type Reader } from './slide-words.ts'

export interface PlacedSlide extends PlacedWords {
  readonly frame: FrameSize
  readonly legend: PlacedLegend
  /** As high as the larger of the two feet: that of the stage and that of the files. */
  readonly footRoom: Box
  /** What the picture is fitted into: beside the words, or above them where the map takes the frame. It may run as far as the frame does. */
  readonly picture: Box
}

export interface HallSlide extends PlacedSlide {
  readonly foot: readonly TextBlock[]
}

/** Units of a slide: `unit` is a hundredth of a 4:3 box in its middle, which holds all words, so that none is lost where a wide picture is cropped. */
interface Measures {
  readonly unit: number
  /** Free at the start and at the end. */
  readonly edge: number
}

/** The most that the block of words takes where the map takes the frame, from its foot up, in units. */
const wordsOverMap = 48

/** A slide as a hall sees it, in a frame of any shape. */
export function layoutHallSlide(content: SlideContent, frame: FrameSize): HallSlide {
  const placed = placeSlide(content, frame, 'hall')
  const { unit } = measuresOf(frame)
  return { ...placed, foot: placeHallFoot(content.foot, placed.footRoom, unit, content.layout !== 'text') }
}

/**
 * Where everything of a slide stands but its foot, which says more in a file. The stage and all files read this, so that a title breaks at
 * the same words everywhere: its size depends on nothing in which a hall and a reader differ.
 */
export function placeSlide(content: SlideContent, frame: FrameSize, reader: Reader): PlacedSlide {
  const { unit, edge } = measuresOf(frame)
  const footRoom = footRoomOf(content, frame)
  const legend = legendAbove(content.legend, footRoom, unit)
  const bottom = (legendBlocks(legend)[0]?.box.y ?? footRoom.y) - 3 * unit
  const top = content.layout === 'map' ? bottom - wordsOverMap * unit : 6 * unit
  const room = { x: edge, y: top, width: frame.width - 2 * edge, height: bottom - top }
  const words = placeWords(content, room, unit, reader)
  const picture = content.layout === 'map' ? above(words, frame, unit) : beside(words, frame, unit, bottom)
  return { ...words, frame, legend, footRoom, picture }
}

function measuresOf({ width, height }: FrameSize): Measures {
  const unit = Math.min(height, 0.75 * width) / 100
  return { unit, edge: Math.max((width - (400 / 3) * unit) / 2, 5 * unit) }
}

function footRoomOf({ foot, layout }: SlideContent, frame: FrameSize): Box {
  const { unit, edge } = measuresOf(frame)
  const width = frame.width - 2 * edge
  const height = Math.max(footHeight(foot, footSize(frame)), hallFootHeight(foot, width, unit, layout !== 'text'))
  return { x: edge, y: frame.height - 3.5 * unit - height, width, height }
}

/** Of the letters at the foot of a file, which is read on paper or on a screen. */
export function footSize(frame: FrameSize): number {
  return 1.9 * measuresOf(frame).unit
}

function legendAbove(legend: Legend | null, foot: Box, unit: number): PlacedLegend {
  const look = { size: 2.97 * unit, floor: 2 * unit, flow: 'rows' } as const
  const room = { ...foot, y: 0, height: 18 * unit }
  const { height } = placeLegend(legend, room, look)
  return placeLegend(legend, { ...room, y: foot.y - height - (height > 0 ? 2 * unit : 0) }, look)
}

function beside({ width }: PlacedWords, frame: FrameSize, unit: number, bottom: number): Box {
  const x = measuresOf(frame).edge + width + 2 * unit
  return { x, y: 4 * unit, width: frame.width - 4 * unit - x, height: bottom - 4 * unit }
}

function above({ top }: PlacedWords, frame: FrameSize, unit: number): Box {
  const { edge } = measuresOf(frame)
  return { x: edge, y: 3 * unit, width: frame.width - 2 * edge, height: top - 5 * unit }
}
