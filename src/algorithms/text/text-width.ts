import { notoSansWidths, type WidthRange } from './noto-sans-widths.ts'

interface Widths {
  readonly regular: number
  readonly bold: number
}

/** For letters that the table does not hold, by their script: those of Chinese, Japanese and Korean fill a square, marks stand on other letters. */
const wide: Widths = { regular: 1000, bold: 1000 }
const other: Widths = { regular: 620, bold: 660 }
const mark: Widths = { regular: 0, bold: 0 }

const table: ReadonlyMap<number, Widths> = new Map(notoSansWidths.flatMap(widthsOf))

function widthsOf({ from, regular, bold }: WidthRange): readonly (readonly [number, Widths])[] {
  const bolds = bold.split(' ').map(Number)
  return regular
    .split(' ')
    .map((width, index) => [from + index, { regular: Number(width), bold: bolds[index] ?? 0 }] as const)
    .filter(([, widths]) => widths.regular > 0)
}

/** How far a line of Noto Sans reaches, in the units of `size`, without kerning. */
export function textWidth(text: string, size: number, bold: boolean): number {
  let thousandths = 0
  for (const letter of text) {
    const widths = table.get(letter.codePointAt(0) ?? 0) ?? unknown(letter)
    thousandths += bold ? widths.bold : widths.regular
  }
  return (thousandths * size) / 1000
}

function unknown(letter: string): Widths {
  if (/\p{M}/u.test(letter)) return mark
  return /\p{L}/u.test(letter) && letter < '\u2e80' ? other : wide
}

/** The letters of a text that Noto Sans, as the files of the Atlas carry it, does not have, each once. */
export function missingLetters(text: string): string {
  return [...new Set(text)].filter((letter) => !table.has(letter.codePointAt(0) ?? 0)).join('')
}
