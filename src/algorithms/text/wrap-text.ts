import LineBreaker from 'linebreak'
import { textWidth } from './text-width.ts'

/**
 * Why a line ends: the text or a paragraph of it does, at a space, after a letter that lets a line end, such as a hyphen, or inside a word
 * that is wider than the line.
 */
type LineEnd = 'text' | 'paragraph' | 'space' | 'letter' | 'word'

export interface TextLine {
  readonly text: string
  readonly end: LineEnd
}

/** A text measured once, to be wrapped at several widths and sizes. */
export interface MeasuredText {
  readonly paragraphs: readonly (readonly Piece[])[]
  readonly bold: boolean
  /** Width of a space in letters of size 1. */
  readonly space: number
}

/** What a line may not end within: a word with what clings to it. */
interface Piece {
  readonly word: string
  /** In letters of size 1. */
  readonly width: number
  /** Whether a space follows. */
  readonly spaced: boolean
  /** True where it begins inside a word that was too wide. */
  readonly inWord: boolean
}

/** White space, but for the spaces that hold words together. */
const whiteSpace = /[^\S\u00a0\u202f]+/gu
/** A letter with the marks that stand on it. */
const letters = /\P{M}\p{M}*|\p{M}+/gu
/** What sums of widths may be too large by, as a share of them. */
const slack = 1 + 1e-9

/**
 * A text in lines no wider than a width, broken where Unicode (UAX 14) lets a line end, each line as full as it can be. Line breaks of the
 * text are kept, other white space is one space. A word that is wider than the line is broken between letters; a line has one letter at least.
 */
export function wrapText(text: string, look: { width: number; size: number; bold: boolean }): readonly TextLine[] {
  return wrapMeasured(measured(text, look.bold), look)
}

export function measured(text: string, bold: boolean): MeasuredText {
  const trimmed = text.trim()
  const paragraphs = trimmed === '' ? [] : trimmed.split(/\r?\n/u)
  return {
    paragraphs: paragraphs.map((paragraph) => piecesOf(paragraph.replace(whiteSpace, ' ').trim(), bold)),
    bold,
    space: textWidth(' ', 1, bold),
  }
}

export function wrapMeasured(
  text: MeasuredText,
  { width, size }: { width: number; size: number },
): readonly TextLine[] {
  const max = (width / size) * slack
  return text.paragraphs.flatMap((pieces, index) => {
    const lines = wrapPieces(pieces, max, text)
    return index < text.paragraphs.length - 1 ? ended(lines, 'paragraph') : lines
  })
}

/** The text that lines show, in one piece again. */
export function unwrapped(lines: readonly TextLine[]): string {
  return lines.map(({ text, end }) => text + gapAfter(end)).join('')
}

/** What stands between a line and the next one in the text. */
export function gapAfter(end: LineEnd): string {
  if (end === 'paragraph') return '\n'
  return end === 'space' ? ' ' : ''
}

function wrapPieces(pieces: readonly Piece[], max: number, { bold, space }: MeasuredText): readonly TextLine[] {
  const lines: TextLine[] = []
  let line = { text: '', width: 0, spaced: false }
  for (const piece of pieces.flatMap((one) => (one.width <= max ? one : broken(one, max, bold)))) {
    const gap = line.spaced ? space : 0
    const width = line.width + gap + piece.width
    const goesOn = line.text === '' || (!piece.inWord && width <= max)
    if (!goesOn) lines.push({ text: line.text, end: endOf(line.spaced, piece.inWord) })
    const { word, spaced } = piece
    line = goesOn
      ? { text: line.text + (line.spaced ? ' ' : '') + word, width, spaced }
      : { text: word, width: piece.width, spaced }
  }
  return [...lines, { text: line.text, end: 'text' }]
}

function endOf(spaced: boolean, inWord: boolean): LineEnd {
  if (inWord) return 'word'
  return spaced ? 'space' : 'letter'
}

function piecesOf(paragraph: string, bold: boolean): readonly Piece[] {
  const breaker = new LineBreaker(paragraph)
  const pieces: Piece[] = []
  let start = 0
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const piece = paragraph.slice(start, next.position)
    const word = piece.replace(/ $/u, '')
    pieces.push({ word, width: textWidth(word, 1, bold), spaced: word !== piece, inWord: false })
    start = next.position
  }
  return pieces
}

/** A piece in parts that fit a line. */
function broken({ word, spaced }: Piece, max: number, bold: boolean): readonly Piece[] {
  const parts: { word: string; width: number }[] = []
  for (const letter of word.match(letters) ?? []) {
    const last = parts.at(-1)
    const width = textWidth(letter, 1, bold)
    if (last && last.width + width <= max)
      parts[parts.length - 1] = { word: last.word + letter, width: last.width + width }
    else parts.push({ word: letter, width })
  }
  return parts.map((part, index) => ({ ...part, spaced: index === parts.length - 1 && spaced, inWord: index > 0 }))
}

function ended(lines: readonly TextLine[], end: LineEnd): readonly TextLine[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, end } : line))
}
