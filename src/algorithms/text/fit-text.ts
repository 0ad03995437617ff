import { textWidth } from './text-width.ts'
import { wrapText, type TextLine } from './wrap-text.ts'

export interface TextRoom {
  readonly width: number
  readonly height: number
  /** Height of the letters where there is room, and the least that is still read. */
  readonly size: number
  readonly floor: number
  readonly bold: boolean
  /** From line to line, as a multiple of the size. */
  readonly leading: number
  /** Whether lines are made about equally long, as those of a title should be. */
  readonly balanced?: boolean
}

export interface FittedText {
  readonly lines: readonly TextLine[]
  readonly size: number
  /** True where words are missing: the last line then ends in an ellipsis. */
  readonly cut: boolean
}

/** By how much letters shrink from one try to the next. */
const step = 0.95
/** Tries to find the width at which lines are equally long, each twice as close. */
const balanceTries = 8

/**
 * Text in lines that all lie in a room: as large as they fit, not larger than `size`; where they do not fit even at `floor`, cut.
 * Never fails: a room without height still gets one line, and a word that is too long is broken.
 */
export function fitText(text: string, room: TextRoom): FittedText {
  for (let size = room.size; size > room.floor; size *= step) {
    const lines = wrapText(text, { ...room, size })
    if (lines.length <= linesIn(room, size) && !breaksWord(lines))
      return { lines: shaped(text, lines, size, room), size, cut: false }
  }
  const size = room.floor
  const lines = wrapText(text, { ...room, size })
  const max = linesIn(room, size)
  if (lines.length <= max) return { lines: shaped(text, lines, size, room), size, cut: false }
  const last = withEllipsis(lines[max - 1]?.text ?? '', room)
  return { lines: [...lines.slice(0, max - 1), { text: last, end: 'text' }], size, cut: true }
}

/** Whether a line ends inside a word. */
function breaksWord(lines: readonly TextLine[]): boolean {
  return lines.some(({ end }) => end === 'word')
}

function linesIn({ height, leading }: TextRoom, size: number): number {
  return Math.max(1, Math.floor(height / (size * leading) + 0.01))
}

/** The lines at the least width that makes no more of them and breaks no word, where they shall be balanced. */
function shaped(text: string, lines: readonly TextLine[], size: number, room: TextRoom): readonly TextLine[] {
  if (room.balanced !== true || lines.length < 2 || breaksWord(lines)) return lines
  let best = lines
  let [narrow, wide] = [room.width / lines.length / 2, room.width]
  for (let tries = 0; tries < balanceTries; tries += 1) {
    const width = (narrow + wide) / 2
    const tried = wrapText(text, { ...room, size, width })
    if (tried.length > lines.length || breaksWord(tried)) {
      narrow = width
    } else {
      best = tried
      wide = width
    }
  }
  return best
}

function withEllipsis(line: string, { width, bold, floor }: TextRoom): string {
  const letters = Array.from(line)
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, floor, bold) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
