import { fontParts } from './font-parts.ts'

/** Letters that follow each other in a text, from `start` to before `end`, as strings count. */
export interface LetterRun {
  readonly start: number
  readonly end: number
}

const inked = /[\p{L}\p{N}\p{M}]/u
const invisible = /\p{Default_Ignorable_Code_Point}/u

/** The letters and digits of a text in pieces that come and go as one: each of one part of the font, or of none. */
export function letterRuns(text: string): readonly LetterRun[] {
  const runs: LetterRun[] = []
  let last: number | null = null
  let start = 0
  for (const letter of text) {
    const end = start + letter.length
    const part = inked.test(letter) && !invisible.test(letter) ? partOf(letter) : null
    const open = part === last ? runs.at(-1) : undefined
    if (part !== null && open) runs[runs.length - 1] = { start: open.start, end }
    else if (part !== null) runs.push({ start, end })
    last = part
    start = end
  }
  return runs
}

/** -1 for letters that a font of the system shows. */
function partOf(letter: string): number {
  return fontParts.findIndex(({ needed }) => needed.test(letter))
}
