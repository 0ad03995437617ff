import { textWidth } from './text-width.ts'
import { measured, wrapMeasured, type MeasuredText, type TextLine } from './wrap-text.ts'

/** Lines about equally long, as those of a title should be, or none with one word alone at the end. */
export type TextShape = 'balanced' | 'pretty'

export interface TextRoom {
  readonly width: number
  readonly height: number
  /** Height of the letters where there is room, and the least that is still read. */
  readonly size: number
  readonly floor: number
  readonly bold: boolean
  /** From line to line, as a multiple of the size. */
  readonly leading: number
  readonly shape?: TextShape | undefined
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
/** Shares of a width at which a last word may find company. */
const prettyShares = [0.97, 0.94, 0.91, 0.88, 0.85] as const

/**
 * Text in lines that all lie in a room: as large as they fit, not larger than `size`; where they do not fit even at `floor`, cut.
 * Never fails: a room without height still gets one line, and a word that is too long is broken.
 */
export function fitText(words: string, room: TextRoom): FittedText {
  const text = measured(words, room.bold)
  for (let size = room.size; size > room.floor; size *= step) {
    const lines = wrapMeasured(text, { ...room, size })
    if (lines.length <= linesIn(room, size) && !breaksWord(lines))
      return { lines: shaped(text, lines, size, room), size, cut: false }
  }
  const size = room.floor
  const lines = wrapMeasured(text, { ...room, size })
  const max = linesIn(room, size)
  if (lines.length <= max) return { lines: shaped(text, lines, size, room), size, cut: false }
  const last = withEllipsis(lines[max - 1]?.text ?? '', room)
  return { lines: [...lines.slice(0, max - 1), { text: last, end: 'text' }], size, cut: true }
}

/** Whether a line ends inside a word. */
export function breaksWord(lines: readonly TextLine[]): boolean {
  return lines.some(({ end }) => end === 'word')
}

function linesIn({ height, leading }: TextRoom, size: number): number {
  return Math.max(1, Math.floor(height / (size * leading) + 0.01))
}

function shaped(text: MeasuredText, lines: readonly TextLine[], size: number, room: TextRoom): readonly TextLine[] {
  if (lines.length < 2 || breaksWord(lines)) return lines
  const at = (width: number) => {
    const tried = wrapMeasured(text, { width, size })
    return tried.length > lines.length || breaksWord(tried) ? null : tried
  }
  if (room.shape === 'balanced') return balanced(lines, room.width, at)
  return room.shape === 'pretty' ? pretty(lines, room.width, at) : lines
}

/** The lines at a width; null where that makes more of them or breaks a word. */
type At = (width: number) => readonly TextLine[] | null

/** At the least width. */
function balanced(lines: readonly TextLine[], room: number, at: At): readonly TextLine[] {
  let best = lines
  let [narrow, wide] = [room / lines.length / 2, room]
  for (let tries = 0; tries < balanceTries; tries += 1) {
    const width = (narrow + wide) / 2
    const tried = at(width)
    best = tried ?? best
    ;[narrow, wide] = tried ? [narrow, width] : [width, wide]
  }
  return best
}

/** At the greatest width that leaves no word alone on the last line. */
function pretty(lines: readonly TextLine[], room: number, at: At): readonly TextLine[] {
  if (!endsAlone(lines)) return lines
  const tried = prettyShares.map((share) => at(share * room)).find((found) => found !== null && !endsAlone(found))
  return tried ?? lines
}

function endsAlone(lines: readonly TextLine[]): boolean {
  const last = lines.at(-1)?.text ?? ''
  return lines.at(-2)?.end !== 'paragraph' && !last.includes(' ')
}

function withEllipsis(line: string, { width, bold, floor }: TextRoom): string {
  const letters = Array.from(line)
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, floor, bold) > width) letters.pop()
  return `${letters.join('').replace(/[\s.,;:]+$/u, '')}…`
}
