import { describe, expect, it } from 'vitest'
import { fitText } from '../../../../src/algorithms/text/fit-text.ts'
import { missingLetters, textWidth } from '../../../../src/algorithms/text/text-width.ts'
import { unwrapped } from '../../../../src/algorithms/text/wrap-text.ts'

const textsOf = (text: string, change: object = {}) =>
  fitText(text, { ...room, ...change }).lines.map((line) => line.text)

const room = { width: 400, height: 100, size: 40, floor: 20, bold: false, leading: 1.25 }

describe('the width of a text', () => {
  it('is that of Noto Sans, and for letters that it does not have one of their script', () => {
    expect(textWidth('e', 1000, false)).toBe(564)
    expect(textWidth('e', 1000, true)).toBe(597)
    expect(textWidth('漢', 1000, false)).toBe(1000)
    expect(textWidth('هـ', 1000, false)).toBeLessThan(1400)
    expect(textWidth('שָ', 1000, false)).toBe(textWidth('ש', 1000, false))
  })

  it('is known for the letters of names in Latin, Greek and Cyrillic, and what is missing is named', () => {
    expect(missingLetters('Türkiye, Curaçao, Kyrgyzstan, Ελλάδα, Україна – “№ 5”')).toBe('')
    expect(missingLetters('a → b 漢漢')).toBe('→漢')
  })
})

describe('a text in a room', () => {
  it('keeps its size and breaks between words', () => {
    const text = 'Since 2004 its members keep a fund'

    expect(textsOf(text, { height: 200 })).toEqual(['Since 2004 its', 'members keep a', 'fund'])
    expect(fitText(text, { ...room, height: 200 })).toMatchObject({ size: 40, cut: false })
  })

  it('keeps the line breaks that were typed, an empty line too', () => {
    expect(textsOf('One\n\nTwo   words\n', { height: 300 })).toEqual(['One', '', 'Two words'])
  })

  it('has lines about equally long where that is asked for, and no more of them', () => {
    expect(textsOf('From talks to a signed text', { width: 330 })).toEqual(['From talks to a', 'signed text'])
    expect(textsOf('From talks to a signed text', { width: 330, shape: 'balanced' })).toEqual([
      'From talks to',
      'a signed text',
    ])
  })

  it('leaves no word alone on its last line where that is asked for', () => {
    const text = 'Since 2004 its members keep a fund'

    expect(textsOf(text, { height: 200, width: 330 }).at(-1)).toBe('fund')
    expect(textsOf(text, { height: 200, width: 330, shape: 'pretty' })).toEqual([
      'Since 2004 its',
      'members keep',
      'a fund',
    ])
  })

  it('shrinks until it fits, and is whole', () => {
    const fitted = fitText('Since 2004 its members have kept one fund for return', room)

    expect(fitted.size).toBeLessThan(40)
    expect(fitted.size).toBeGreaterThan(20)
    expect(unwrapped(fitted.lines)).toBe('Since 2004 its members have kept one fund for return')
  })

  it('is cut with an ellipsis where it does not fit even in the smallest letters', () => {
    const fitted = fitText('word '.repeat(200), room)

    expect(fitted).toMatchObject({ size: 20, cut: true })
    expect(fitted.lines).toHaveLength(4)
    expect(fitted.lines.at(-1)?.text).toMatch(/word…$/)
  })

  it('shrinks a long word before it breaks it', () => {
    expect(textsOf('Zusammenarbeitsvereinbarung')).toEqual(['Zusammenarbeitsvereinbarung'])
    expect(textsOf('w'.repeat(80), { height: 500 }).join('')).toBe('w'.repeat(80))
  })

  it('has one line where the room has no height, and none where the text is empty', () => {
    expect(fitText('One line', { ...room, height: 0 }).lines).toHaveLength(1)
    expect(fitText(' \n ', room)).toEqual({ lines: [], size: 40, cut: false })
  })
})
