import { bottomOf, moved, textBlock, type BlockLook, type BlockRole, type TextBlock } from './plate-blocks.ts'
import type { Box } from './plate-frame.ts'
import type { PlateFigure } from './plate.ts'
import { textWidth } from '../../algorithms/text/text-width.ts'

export interface PlacedFigure {
  readonly value: readonly TextBlock[]
  /** Its unit. */
  readonly named: readonly TextBlock[]
  readonly label: readonly TextBlock[]
}

type Place = (role: BlockRole, text: string, room: Box, look: BlockLook) => readonly TextBlock[]

/** In the order in which they are read. */
export function figureBlocks({ value, named, label }: PlacedFigure): readonly TextBlock[] {
  return [...value, ...named, ...label]
}

export function movedFigure({ value, named, label }: PlacedFigure, down: number): PlacedFigure {
  const all = (blocks: readonly TextBlock[]) => blocks.map((block) => moved(block, down))
  return { value: all(value), named: all(named), label: all(label) }
}

/** Figures beside each other from the top of a room on: the number, its unit beside or below it, what it counts. `size` is that of numbers, in units. */
export function placeFigures(
  figures: readonly PlateFigure[],
  room: Box,
  unit: number,
  size: number,
  place: Place,
): readonly PlacedFigure[] {
  const gap = 3 * unit
  const width = Math.min(28 * unit, (room.width - gap * (figures.length - 1)) / Math.max(figures.length, 1))
  return figures.map((figure, index) => {
    const box = { ...room, x: room.x + index * (width + gap), width }
    return placeFigure(figure, box, unit, size, place)
  })
}

function placeFigure(figure: PlateFigure, box: Box, unit: number, size: number, place: Place): PlacedFigure {
  const look: BlockLook = figure.known
    ? { size: size * unit, floor: 3 * unit, leading: 1.1, bold: true, colour: 'ink' }
    : { size: 3.4 * unit, floor: 3 * unit, leading: 1.3, colour: 'ink' }
  const placed = textBlock('figure', figure.text, { ...box, height: 1.1 * size * unit }, look)
  const value = placed.map((block) => ({ ...block, box: { ...block.box, width: widthOf(block) } }))
  const named = figure.unit === null ? [] : placeUnit(figure.unit, value, box, unit, place)
  const y = bottomOf([...value, ...named], box.y)
  const label = place(
    'label',
    figure.label,
    { ...box, y, height: 11.8 * unit },
    { size: 3 * unit, leading: 1.3, colour: 'ink-2' },
  )
  return { value, named, label }
}

/** On the line of the number where there is room, below it otherwise. */
function placeUnit(
  text: string,
  number: readonly TextBlock[],
  box: Box,
  unit: number,
  place: Place,
): readonly TextBlock[] {
  const size = 3.4 * unit
  const look = { size, leading: 1.2, bold: true, colour: 'ink' } as const
  const below = bottomOf(number, box.y)
  const [last] = number
  const start = last ? last.box.width + 0.9 * unit : 0
  const onLine = last?.lines.length === 1 && last.size > 1.1 * size && start + textWidth(text, size, true) < box.width
  const room = onLine
    ? { x: box.x + start, y: baseOf(last) - size, width: box.width - start, height: 1.2 * size }
    : { ...box, y: below, height: 2.4 * size }
  return place('unit', text, room, look)
}

/** Where the letters of its first line stand. */
function baseOf({ box, size, leading }: TextBlock): number {
  return box.y + (leading / 2 + 0.4) * size
}

/** Of its longest line. */
function widthOf({ lines, size, bold }: TextBlock): number {
  return Math.max(...lines.map(({ text }) => textWidth(text, size, bold))) + 1
}
