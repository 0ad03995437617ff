import { unwrapped, type TextLine } from './wrap-text.ts'

export type Direction = 'ltr' | 'rtl'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const hebrew = /\p{Script=Hebrew}/u

/** The direction of a text by its first letter, as `dir="auto"` has it. */
export function directionOf(text: string): Direction {
  const [first = ''] = /\p{L}/u.exec(text) ?? []
  return rightToLeft.test(first) ? 'rtl' : 'ltr'
}

/** The direction of each line: that of its paragraph. */
export function lineDirections(lines: readonly TextLine[]): readonly Direction[] {
  const start = lines.findIndex(({ end }) => end === 'paragraph') + 1
  const paragraph = start > 0 ? lines.slice(0, start) : lines
  const direction = directionOf(unwrapped(paragraph))
  return [...paragraph.map(() => direction), ...(start > 0 ? lineDirections(lines.slice(start)) : [])]
}

/** The language by which an office program chooses fonts and proofing, as far as letters tell it. */
export function languageOf(text: string): string {
  if (directionOf(text) === 'ltr') return 'en-US'
  return hebrew.test(text) ? 'he-IL' : 'ar-SA'
}
