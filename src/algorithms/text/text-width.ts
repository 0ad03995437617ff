import { notoSansWidths, type WidthRange } from './noto-sans-widths.ts'

interface Widths {
  readonly regular: number
  readonly bold: number
}

/** For letters that the table does not hold: wide ones stay within their room, narrow ones leave some of it free. */
const unknown: Widths = { regular: 1000, bold: 1000 }

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
    const { regular, bold: wide } = table.get(letter.codePointAt(0) ?? 0) ?? unknown
    thousandths += bold ? wide : regular
  }
  return (thousandths * size) / 1000
}

/** The letters of a text that Noto Sans, as the files of the Atlas carry it, does not have, each once. */
export function missingLetters(text: string): string {
  return [...new Set(text)].filter((letter) => !table.has(letter.codePointAt(0) ?? 0)).join('')
}
