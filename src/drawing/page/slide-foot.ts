import { textWidth } from '../../algorithms/text/text-width.ts'
import { bottomOf, moved, textBlock, type BlockLook, type TextBlock } from './plate-blocks.ts'
import type { Box } from './plate-frame.ts'
import type { SlideContent } from './slide-content.ts'

type Foot = SlideContent['foot']

const leading = 1.25
/** Between two texts on one line, in units. */
const gap = 3

/** What a hall is told at the foot of a slide: of when the lists are, sources, the disclaimer where there is a map, the number of the slide. From the bottom of a room up. */
export function placeHallFoot(foot: Foot, room: Box, unit: number, hasMap: boolean): readonly TextBlock[] {
  const blocks = blocksOf(foot, room, unit, hasMap)
  const down = room.y + room.height - bottomOf(blocks, room.y)
  return blocks.map((block) => moved(block, down))
}

export function hallFootHeight(foot: Foot, width: number, unit: number, hasMap: boolean): number {
  return bottomOf(blocksOf(foot, { x: 0, y: 0, width, height: 0 }, unit, hasMap), 0)
}

function blocksOf(foot: Foot, room: Box, unit: number, hasMap: boolean): readonly TextBlock[] {
  const { lists, source, disclaimer, page } = foot
  const look: BlockLook = { size: 2.97 * unit, leading, colour: 'ink-3' }
  const wide = (text: string | null) => (text === null ? 0 : textWidth(text, look.size, false) + 1)
  const line = look.size * leading
  const start = lists === null ? 0 : wide(lists) + gap * unit
  const shared = start + wide(source) <= room.width
  const own = shared ? wide(lists) : room.width
  const first = textBlock('lists', lists ?? '', { ...room, width: own, height: line }, { ...look, colour: 'ink-2' })
  const place = shared
    ? { ...room, x: room.x + start, width: room.width - start }
    : { ...room, y: bottomOf(first, room.y) }
  const second = textBlock('source', source ?? '', { ...place, height: line }, look)
  const y = bottomOf([...first, ...second], room.y)
  const end = wide(page)
  const free = room.width - (end > 0 ? end + gap * unit : 0)
  const third = textBlock('disclaimer', hasMap ? disclaimer : '', { ...room, y, width: free, height: 2 * line }, look)
  const last = Math.max(bottomOf(third, y) - line, y)
  const number = { x: room.x + room.width - end, y: last, width: end, height: line }
  return [...first, ...second, ...third, ...textBlock('page', page ?? '', number, { ...look, align: 'end' })]
}
