import { bottomOf, moved, textBlock, type BlockLook, type TextBlock } from './plate-blocks.ts'
import type { Box } from './plate-frame.ts'
import type { PlateFoot } from './plate.ts'
import { textWidth } from '../../algorithms/text/text-width.ts'

const look = { leading: 1.3, colour: 'ink-2' } as const
const gap = 24

/** As high as a foot is with letters of a size: a line for the lists, if any, one for the source, two for the disclaimer, one for date, link and page. */
export function footHeight({ lists }: Pick<PlateFoot, 'lists'>, size: number): number {
  return (lists === null ? 4 : 5) * size * look.leading
}

/** Lists, source, disclaimer, date, link and page, standing on the bottom of a room. Where `words` of the plate are cut, that is said. */
export function placeFoot(foot: PlateFoot, room: Box, size: number, words: readonly TextBlock[]): readonly TextBlock[] {
  const cut = words.some((block) => block.cut)
  const line = size * look.leading
  const small: BlockLook = { ...look, size, floor: 0.8 * size }
  const bottom = room.y + room.height
  const told = textBlock('disclaimer', foot.disclaimer, { ...room, height: 2 * line }, small)
  const disclaimer = told.map((block) => moved(block, bottom - line - bottomOf(told, room.y)))
  const above = { ...room, y: (disclaimer[0]?.box.y ?? bottom - line) - line, height: line }
  const first = { ...above, y: above.y - line }
  const last = { ...room, y: bottom - line, height: line }
  const note = cut ? wide(foot.cut, size) : 0
  const page = foot.page === null ? 0 : wide(foot.page, size)
  const data = Math.min(wide(foot.data, size), 0.6 * room.width)
  return [
    ...textBlock('lists', foot.lists ?? '', first, { ...small, colour: 'ink' }),
    ...textBlock('source', foot.source ?? '', narrowed(above, 0, note), small),
    ...(cut ? textBlock('cut', foot.cut, atEnd(above, note), { ...small, align: 'end' }) : []),
    ...disclaimer,
    ...textBlock('data', foot.data, { ...last, width: data }, small),
    ...textBlock('link', foot.link, narrowed(last, data, page), { ...small, colour: 'accent' }),
    ...textBlock('page', foot.page ?? '', atEnd(last, page), { ...small, align: 'end' }),
  ]
}

function wide(text: string, size: number): number {
  return textWidth(text, size, false) + 1
}

/** Without so much at its start and at its end, and a gap where there is something. */
function narrowed(box: Box, start: number, end: number): Box {
  const from = start > 0 ? start + gap : 0
  return { ...box, x: box.x + from, width: box.width - from - (end > 0 ? end + gap : 0) }
}

function atEnd(box: Box, width: number): Box {
  return { ...box, x: box.x + box.width - width, width }
}
