import { describe, expect, it } from 'vitest'
import { fitText } from '../../../../../src/algorithms/text/fit-text.ts'
import { textWidth } from '../../../../../src/algorithms/text/text-width.ts'
import { wrapText } from '../../../../../src/algorithms/text/wrap-text.ts'
import { paragraphs, wrappingWidth } from '../../../../../src/features/export/files/pptx-paragraphs.ts'

const room = { width: 400, height: 250, size: 40, floor: 40, bold: true, leading: 1.2 }
const blockOf = (text: string, change: object = {}) => ({
  ...fitText(text, { ...room, ...change }),
  box: { x: 0, y: 0, ...room },
  bold: true,
})
const of = (text: string, align: 'start' | 'end' = 'start') =>
  paragraphs({ lines: blockOf(text).lines, align }).map(({ text: line, options }) => [
    line,
    options.rtlMode ? 'rtl' : 'ltr',
    options.align,
    options.lang,
  ])

describe('a text of a slide in PowerPoint', () => {
  it('goes from right to left where its letters do, in their language', () => {
    expect(of('ISCM هي آليات.')).toEqual([['ISCM هي آليات.', 'ltr', 'left', 'en-US']])
    expect(of('آليات ISCM.')).toEqual([['آليات ISCM.', 'rtl', 'right', 'ar-SA']])
    expect(of('הגירה')).toEqual([['הגירה', 'rtl', 'right', 'he-IL']])
    expect(of('Миграция')).toEqual([['Миграция', 'ltr', 'left', 'en-US']])
  })

  it('is a paragraph for each line that was typed, however many lines it takes', () => {
    expect(of('One with so many words that it goes on\n\nالثاني')).toEqual([
      ['One with so many words that it goes on', 'ltr', 'left', 'en-US'],
      ['', 'ltr', 'left', 'en-US'],
      ['الثاني', 'rtl', 'right', 'ar-SA'],
    ])
  })

  it('stands at the other edge where the block does', () => {
    expect(of('7 / 9', 'end')[0]?.[2]).toBe('right')
  })

  it('is what fits where it had to be cut, with no word broken that is too long for its line', () => {
    const word = 'Zusammenarbeitsvereinbarung'
    const [cut] = of(`${word} und ${'mehr '.repeat(40)}`)

    expect(blockOf(word).lines.length).toBeGreaterThan(1)
    expect(of(word)).toEqual([[word, 'ltr', 'left', 'en-US']])
    expect(cut?.[0]).toMatch(new RegExp(`^${word} und mehr .*…$`))
  })

  it.each([
    ['balanced', 'From talks to a signed text', { shape: 'balanced' }],
    ['in paragraphs', 'From talks to a signed text\nand on', {}],
    ['with a word too long', 'Zusammenarbeitsvereinbarung folgt', {}],
  ])('has a width at which its lines break as they are: %s', (_, text, change) => {
    const block = blockOf(text, change)
    const width = wrappingWidth(block)

    expect(wrapText(text, { ...room, width })).toEqual(block.lines)
    expect(width).toBeGreaterThan(Math.max(...block.lines.map((line) => textWidth(line.text, room.size, true))))
  })
})
