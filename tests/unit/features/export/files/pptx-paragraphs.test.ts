import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../../../../src/features/export/files/pptx-paragraphs.ts'

const block = { lines: ['cut…'], cut: false, align: 'start' } as const
const of = (text: string, change: object = {}) =>
  paragraphs({ ...block, text, ...change }).map(({ text: line, options }) => [
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

  it('is a paragraph for each line that was typed', () => {
    expect(of('One\n\nالثاني')).toEqual([
      ['One', 'ltr', 'left', 'en-US'],
      ['', 'ltr', 'left', 'en-US'],
      ['الثاني', 'rtl', 'right', 'ar-SA'],
    ])
  })

  it('stands at the other edge where the block does', () => {
    expect(of('7 / 9', { align: 'end' })[0]?.[2]).toBe('right')
  })

  it('is what fits where it had to be cut', () => {
    expect(of('cut off here', { cut: true })[0]?.[0]).toBe('cut…')
  })
})
