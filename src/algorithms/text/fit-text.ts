import { textWidth } from './text-width.ts'

export interface TextRoom {
  readonly width: number
  readonly height: number
  /** Height of the letters where there is room, and the least that is still read. */
  readonly size: number
  readonly floor: number
  readonly bold: boolean
  /** From line to line, as a multiple of the size. */
  readonly leading: number
}

export interface FittedText {
  readonly lines: readonly string[]
  readonly size: number
  /** True where words are missing: the last line then ends in an ellipsis. */
  readonly cut: boolean
}

/** By how much letters shrink from one try to the next. */
const step = 0.95

/**
 * Text in lines that all lie in a room: as large as they fit, not larger than `size`; where they do not fit even at `floor`, cut. Line
 * breaks are kept, other white space is one space. Never fails: a room without height still gets one line, and a word that is too long is broken.
 */
export function fitText(text: string, room: TextRoom): FittedText {
  const paragraphs = paragraphsOf(text)
  const words = paragraphs.flat()
  if (words.length === 0) return { lines: [], size: room.size, cut: false }
  for (let size = room.size; size > room.floor; size *= step) {
    const lines = wrap(paragraphs, size, room)
    if (lines.length <= linesIn(room, size) && !lines.some((line) => isBroken(line, words)))
      return { lines, size, cut: false }
  }
  const lines = wrap(paragraphs, room.floor, room)
  const most = linesIn(room, room.floor)
  if (lines.length <= most) return { lines, size: room.floor, cut: false }
  const last = withEllipsis(lines[most - 1] ?? '', room)
  return { lines: [...lines.slice(0, most - 1), last], size: room.floor, cut: true }
}

/** The words of each line that was typed. */
export function paragraphsOf(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.split(/\s+/u).filter(Boolean))
}

function wrap(paragraphs: readonly (readonly string[])[], size: number, room: TextRoom): readonly string[] {
  return paragraphs.flatMap((words) => (words.length === 0 ? [''] : wrapWords(words, size, room)))
}

function linesIn({ height, leading }: TextRoom, size: number): number {
  return Math.max(1, Math.floor(height / (size * leading) + 0.01))
}

/** A line that is only a part of a word. */
function isBroken(line: string, words: readonly string[]): boolean {
  return line !== '' && !line.includes(' ') && !words.includes(line)
}

function wrapWords(words: readonly string[], size: number, { width, bold }: TextRoom): readonly string[] {
  const fits = (text: string) => textWidth(text, size, bold) <= width
  const lines: string[] = []
  for (const part of words.flatMap((word) => broken(word, fits))) {
    const last = lines.at(-1)
    const longer = last === undefined ? '' : `${last} ${part}`
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(part)
  }
  return lines
}

/** A word in pieces that fit a line; mostly the word itself. */
function broken(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word]
  const pieces: string[] = []
  for (const letter of word) {
    const longer = (pieces.at(-1) ?? '') + letter
    if (pieces.length > 0 && fits(longer)) pieces[pieces.length - 1] = longer
    else pieces.push(letter)
  }
  return pieces
}

function withEllipsis(line: string, { width, bold, floor }: TextRoom): string {
  const letters = Array.from(line)
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, floor, bold) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
