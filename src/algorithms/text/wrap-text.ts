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

export interface LineLook {
  readonly width: number
  readonly size: number
  readonly bold: boolean
}

/** What a line may not end within: a word with what clings to it. */
interface Piece {
  readonly word: string
  readonly spaced: boolean
  /** True where it begins inside a word that was too wide. */
  readonly inWord: boolean
}

/** White space, but for the spaces that hold words together. */
const whiteSpace = /[^\S\u00a0\u202f]+/gu
/** A letter with the marks that stand on it. */
const letters = /\P{M}\p{M}*|\p{M}+/gu

/**
 * A text in lines no wider than a width, broken where Unicode (UAX 14) lets a line end, each line as full as it can be. Line breaks of the
 * text are kept, other white space is one space. A word that is wider than the line is broken between letters; a line has one letter at least.
 */
export function wrapText(text: string, look: LineLook): readonly TextLine[] {
  const paragraphs = text.trim() === '' ? [] : text.trim().split(/\r?\n/u)
  return paragraphs.flatMap((paragraph, index) => {
    const lines = wrapParagraph(paragraph.replace(whiteSpace, ' ').trim(), look)
    return index < paragraphs.length - 1 ? ended(lines, 'paragraph') : lines
  })
}

/** The text that lines show, in one piece again. */
export function unwrapped(lines: readonly TextLine[]): string {
  return lines.map(({ text, end }) => text + gapAfter(end)).join('')
}

/** What stands between a line and the next one in the text. */
function gapAfter(end: LineEnd): string {
  if (end === 'paragraph') return '\n'
  return end === 'space' ? ' ' : ''
}

function wrapParagraph(paragraph: string, { width, size, bold }: LineLook): readonly TextLine[] {
  const fits = (text: string) => textWidth(text, size, bold) <= width
  const lines: TextLine[] = []
  let line = { text: '', spaced: false }
  for (const { word, spaced, inWord } of piecesOf(paragraph).flatMap((piece) => broken(piece, fits))) {
    const longer = line.text + (line.spaced ? ' ' : '') + word
    const goesOn = line.text === '' || (!inWord && fits(longer))
    if (!goesOn) lines.push({ text: line.text, end: endOf(line.spaced, inWord) })
    line = { text: goesOn ? longer : word, spaced }
  }
  return [...lines, { text: line.text, end: 'text' }]
}

function endOf(spaced: boolean, inWord: boolean): LineEnd {
  if (inWord) return 'word'
  return spaced ? 'space' : 'letter'
}

function piecesOf(paragraph: string): readonly Piece[] {
  const breaker = new LineBreaker(paragraph)
  const pieces: Piece[] = []
  let start = 0
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const piece = paragraph.slice(start, next.position)
    const word = piece.replace(/ $/u, '')
    pieces.push({ word, spaced: word !== piece, inWord: false })
    start = next.position
  }
  return pieces
}

/** A piece in parts that fit a line; mostly the piece itself. */
function broken(piece: Piece, fits: (text: string) => boolean): readonly Piece[] {
  if (fits(piece.word)) return [piece]
  const parts: string[] = []
  for (const letter of piece.word.match(letters) ?? []) {
    const longer = (parts.at(-1) ?? '') + letter
    if (parts.length > 0 && fits(longer)) parts[parts.length - 1] = longer
    else parts.push(letter)
  }
  const last = parts.length - 1
  return parts.map((word, index) => ({ word, spaced: index === last && piece.spaced, inWord: index > 0 }))
}

function ended(lines: readonly TextLine[], end: LineEnd): readonly TextLine[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, end } : line))
}
