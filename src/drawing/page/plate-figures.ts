import { bottomOf, textBlock, type TextBlock } from './plate-blocks.ts'
import type { Box } from './plate-frame.ts'
import type { PlateFigure } from './plate.ts'
import { textWidth } from '../../algorithms/text/text-width.ts'

/** Figures beside each other from the top of a room on: the number, its unit beside or below it, what it counts. */
export function placeFigures(figures: readonly PlateFigure[], room: Box, unit: number): readonly TextBlock[] {
  const gap = 3 * unit
  const width = Math.min(28 * unit, (room.width - gap * (figures.length - 1)) / Math.max(figures.length, 1))
  return figures.flatMap((figure, index) => {
    const box = { ...room, x: room.x + index * (width + gap), width }
    return placeFigure(figure, box, unit)
  })
}

function placeFigure({ text, unit: named, label }: PlateFigure, box: Box, unit: number): readonly TextBlock[] {
  const value = textBlock(
    'figure',
    text,
    { ...box, height: 9 * unit },
    { size: 8 * unit, floor: 3 * unit, leading: 1.1, bold: true, colour: 'ink' },
  )
  const number = value.map((block) => ({ ...block, box: { ...block.box, width: widthOf(block) } }))
  const words = named === null ? [] : placeUnit(named, number, box, unit)
  const y = bottomOf([...number, ...words], box.y)
  const told = textBlock(
    'label',
    label,
    { ...box, y, height: 10 * unit },
    { size: 2.8 * unit, floor: 2 * unit, leading: 1.3, colour: 'ink-2' },
  )
  return [...number, ...words, ...told]
}

/** On the line of the number where there is room, below it otherwise. */
function placeUnit(named: string, number: readonly TextBlock[], box: Box, unit: number): readonly TextBlock[] {
  const size = 3.4 * unit
  const look = { size, floor: 2 * unit, leading: 1.2, bold: true, colour: 'ink' } as const
  const below = bottomOf(number, box.y)
  const [last] = number
  const start = last ? last.box.width + 0.9 * unit : 0
  const onLine = last?.lines.length === 1 && start + textWidth(named, size, true) < box.width
  const room = onLine
    ? { x: box.x + start, y: below - 1.55 * size - 0.1 * last.size, width: box.width - start, height: 1.2 * size }
    : { ...box, y: below, height: 1.2 * size }
  return textBlock('unit', named, room, look)
}

/** Of its longest line. */
function widthOf({ lines, size, bold }: TextBlock): number {
  return Math.max(...lines.map(({ text }) => textWidth(text, size, bold))) + 1
}
