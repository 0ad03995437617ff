export type Direction = 'ltr' | 'rtl'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const hebrew = /\p{Script=Hebrew}/u

/** The direction of a text by its first letter, as `dir="auto"` has it. */
export function directionOf(text: string): Direction {
  const [first = ''] = /\p{L}/u.exec(text) ?? []
  return rightToLeft.test(first) ? 'rtl' : 'ltr'
}

/** The language by which an office program chooses fonts and proofing, as far as letters tell it. */
export function languageOf(text: string): string {
  if (directionOf(text) === 'ltr') return 'en-US'
  return hebrew.test(text) ? 'he-IL' : 'ar-SA'
}
