import { breaksWord } from '../../algorithms/text/fit-text.ts'
import { bottomOf, moved, textBlock, type BlockLook, type BlockRole, type TextBlock } from './plate-blocks.ts'
import { figureBlocks, movedFigure, placeFigures, type PlacedFigure } from './plate-figures.ts'
import type { Box } from './plate-frame.ts'
import type { SlideContent } from './slide-content.ts'

/** A hall sits far away: words that do not fit in letters of 24 pt are cut. Who reads a file comes closer: they shrink first. */
export type Reader = 'hall' | 'page'

export interface PlacedWords {
  /** Which of the sizes of words: 0 is the largest. */
  readonly step: number
  /** Whether words are missing that do not fit. */
  readonly cut: boolean
  readonly over: readonly TextBlock[]
  readonly title: readonly TextBlock[]
  readonly text: readonly TextBlock[]
  /** Where members are counted while they are highlighted one after the other. */
  readonly reveal: Box
  readonly figures: readonly PlacedFigure[]
  /** Of the column of words, and where they begin. */
  readonly width: number
  readonly top: number
}

/** Sizes of words in units of a slide; none smaller than 24 pt at 1080p. */
interface Step {
  readonly title: number
  readonly text: number
  readonly figure: number
  /** From the title to the text, and from there to the figures. */
  readonly gap: number
  /** Of the column beside a map. */
  readonly column: number
}

const steps: readonly [Step, ...Step[]] = [
  { title: 6.4, text: 3.4, figure: 8, gap: 2, column: 60 },
  { title: 5.4, text: 3.15, figure: 7, gap: 2, column: 60 },
  { title: 4.6, text: 2.97, figure: 5.6, gap: 2, column: 60 },
  { title: 4, text: 2.97, figure: 4.6, gap: 1.2, column: 72 },
]
/** Most units that a line is wide on a slide of words. */
const widestText = 110
/** Most units that words are high where the map takes the frame, unless even the smallest letters need more. */
const highestOverMap = 30
const revealSize = 3.4

/** The words in the largest letters in which all of them fit, in the smallest where that is in none. */
export function placeWords(content: SlideContent, room: Box, unit: number, reader: Reader): PlacedWords {
  for (const [index, step] of steps.entries()) {
    const placed = placeAt(content, room, unit, step, 'hall')
    const isHigh = content.layout === 'map' && room.y + room.height - placed.top > highestOverMap * unit
    if (fits(placed) && !isHigh) return { ...placed, step: index }
  }
  return { ...placeAt(content, room, unit, steps.at(-1) ?? steps[0], reader), step: steps.length - 1 }
}

type Placed = Omit<PlacedWords, 'step'>

function fits({ cut, title, text }: Placed): boolean {
  return !cut && ![...title, ...text].some(({ lines }) => breaksWord(lines))
}

/** Title and text from the top, figures at the bottom; all of it at the bottom where the map takes the frame. */
function placeAt(content: SlideContent, whole: Box, unit: number, step: Step, reader: Reader): Placed {
  const { layout, reveals } = content
  const max = { beside: step.column, map: Infinity, text: widestText }[layout]
  const room = { ...whole, width: Math.min(whole.width, max * unit) }
  const bottom = room.y + room.height
  const placed = placeFigures(content.figures, room, unit, step.figure, (...block) => fitting(reader, unit, ...block))
  const high = bottomOf(placed.flatMap(figureBlocks), room.y) - room.y
  const end = high > 0 ? bottom - high - step.gap * unit : bottom
  const counted = reveals && layout !== 'map' ? (step.gap + 1.4 * revealSize) * unit : 0
  const read = placeReading(content, { ...room, height: end - counted - room.y }, unit, step, reader)
  const down = layout === 'map' ? end - bottomOf(read, room.y) : 0
  const of = (role: BlockRole) => read.filter((block) => block.role === role).map((block) => moved(block, down))
  const top = Math.min(...read.map(({ box }) => box.y + down))
  return {
    cut: [...read, ...placed.flatMap(figureBlocks)].some((block) => block.cut),
    over: of('over'),
    title: of('title'),
    text: of('text'),
    reveal: revealBox(
      room,
      layout === 'map' ? top - (1.4 * revealSize + 0.6) * unit : bottomOf(read, room.y) + step.gap * unit,
      unit,
    ),
    figures: placed.map((figure) => movedFigure(figure, bottom - high - room.y)),
    width: room.width,
    top: layout === 'map' && reveals ? top - (1.4 * revealSize + 0.6) * unit : top,
  }
}

function revealBox({ x, width }: Box, y: number, unit: number): Box {
  return { x, y, width, height: revealSize * unit }
}

/** Kicker, title and text, each from where the one before it ends. None takes so much of the room that nothing is left for the others. */
function placeReading(
  { over, title, text }: SlideContent,
  room: Box,
  unit: number,
  step: Step,
  reader: Reader,
): readonly TextBlock[] {
  const below = (blocks: readonly TextBlock[], gap: number, share: number): Box => {
    const y = blocks.length > 0 ? bottomOf(blocks, room.y) + gap * unit : room.y
    return { ...room, y, height: Math.max(Math.min(room.y + room.height - y, share * room.height), 0) }
  }
  const place = (role: BlockRole, words: string, box: Box, look: BlockLook) =>
    fitting(reader, unit, role, words, box, look)
  const first = place('over', over ?? '', below([], 0, 0.25), { size: 3 * unit, leading: 1.4, colour: 'ink-2' })
  const second = below(first, 0, text === '' ? 1 : 0.6)
  const named = place('title', title, second, {
    size: step.title * unit,
    leading: 1.14,
    bold: true,
    shape: 'balanced',
    colour: 'ink',
  })
  const read = [...first, ...named]
  const said = place('text', text, below(read, step.gap, 1), {
    size: step.text * unit,
    leading: 1.4,
    shape: 'pretty',
    colour: 'ink',
  })
  return [...read, ...said]
}

/** Least size of letters of a file, in units. A title never shrinks: it breaks at the same words everywhere. */
const floors: Partial<Readonly<Record<BlockRole, number>>> = { over: 2, text: 2.2, unit: 2, label: 2 }

/** A text in the size of a look; smaller for a reader of files where words would have to be cut, in the same room, so that all else stands where it does. */
function fitting(
  reader: Reader,
  unit: number,
  role: BlockRole,
  text: string,
  room: Box,
  look: BlockLook,
): readonly TextBlock[] {
  const placed = textBlock(role, text, room, look)
  const floor = floors[role]
  if (reader === 'hall' || floor === undefined) return placed
  return placed.flatMap((block) => {
    if (!block.cut) return block
    const { height } = block.box
    const smaller = textBlock(role, text, { ...room, height }, { ...look, floor: floor * unit })
    return smaller.map((one) => ({ ...one, box: { ...one.box, height } }))
  })
}
