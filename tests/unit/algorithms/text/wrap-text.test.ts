import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../../src/algorithms/text/text-width.ts'
import { unwrapped, wrapText } from '../../../../src/algorithms/text/wrap-text.ts'

const look = { size: 10, bold: false }
const wrapped = (text: string, width: number) => wrapText(text, { ...look, width })
const textsOf = (text: string, width: number) => wrapped(text, width).map((line) => line.text)
/** One unit wide: each line is as short as it may be. */
const everywhere = (text: string) =>
  wrapped(text, 1)
    .map((line) => line.text + (line.end === 'word' ? '' : '|'))
    .join('')

describe('a line ends where Unicode lets it', () => {
  it.each([
    ['at spaces, but not at those that hold words together', 'a\u00a0b c', 'a\u00a0b|c|'],
    ['after hyphens and dashes, not before them', 'EU–Africa, hand-in-hand', 'EU–|Africa,|hand-|in-|hand|'],
    ['not before punctuation, nor within a number', '(a) “b” 2,000 %!', '(a)|“b”|2,000|%!|'],
    ['between letters of Chinese, not before its full stop', '移民对话。', '移|民|对|话。|'],
    ['not within an Arabic word', 'التشاور بين', 'التشاور|بين|'],
  ])('%s', (_, text, lines) => {
    expect(everywhere(text)).toBe(lines)
  })

  it('does not tear a letter from the marks on it where a word is too long', () => {
    expect(textsOf('e\u0301e\u0301', 1)).toEqual(['e\u0301', 'e\u0301'])
  })

  it('says why each line ends', () => {
    const width = textWidth('by hand-', 10, false)

    expect(wrapped('by hand-in-hand\nwwwwwwwwwwww', width)).toEqual([
      { text: 'by hand-', end: 'letter' },
      { text: 'in-hand', end: 'paragraph' },
      { text: 'wwwww', end: 'word' },
      { text: 'wwwww', end: 'word' },
      { text: 'ww', end: 'text' },
    ])
  })
})

const letters = fc.constantFrom(...'ab-– \u00a0\n(“漢é,.'.split(''))

it('gives the text again in one piece, in lines that fit, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 80 }), fc.integer({ min: 12, max: 200 }), (text, width) => {
      const lines = wrapped(text, width)
      const typed = text
        .trim()
        .split('\n')
        .map((line) => line.replaceAll(/ +/g, ' ').trim())
      expect(unwrapped(lines)).toBe(typed.join('\n'))
      expect(lines.filter((line) => textWidth(line.text, 10, false) > width)).toEqual([])
    }),
  )
})
