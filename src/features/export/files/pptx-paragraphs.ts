import { directionOf, languageOf } from '../../../algorithms/text/text-direction.ts'
import { unwrapped, wrapText, type TextLine } from '../../../algorithms/text/wrap-text.ts'
import { textWidth } from '../../../algorithms/text/text-width.ts'
import type { TextBlock } from '../../../drawing/page/plate-blocks.ts'
import { xmlLetters } from '../../../drawing/svg/svg-text.ts'

/** Tries to find the greatest width, each twice as close. */
const tries = 12

/** What was typed on one line is one paragraph of one run, which goes from right to left where its letters do; no word of it is broken. */
export function paragraphs({ lines, align }: Pick<TextBlock, 'lines' | 'align'>) {
  const typed = unwrapped(lines).split('\n')
  return typed.map((line, index) => {
    const isRtl = directionOf(line) === 'rtl'
    const right = isRtl ? align === 'start' : align === 'end'
    const options = {
      align: right ? ('right' as const) : ('left' as const),
      rtlMode: isRtl,
      lang: languageOf(line),
      breakLine: index < typed.length - 1,
    }
    return { text: xmlLetters(line), options }
  })
}

/**
 * The width at which PowerPoint, which breaks lines itself, breaks them as they are: in the middle between the least and the greatest such
 * width, since its letters may be a little wider or narrower.
 */
export function wrappingWidth({ lines, box, size, bold }: Pick<TextBlock, 'lines' | 'box' | 'size' | 'bold'>): number {
  const text = unwrapped(lines)
  const least = Math.max(...lines.map((line) => textWidth(line.text, size, bold)))
  let [same, other] = [least, least + box.width]
  for (let count = 0; count < tries; count += 1) {
    const width = (same + other) / 2
    if (areSame(wrapText(text, { width, size, bold }), lines)) same = width
    else other = width
  }
  return (least + same) / 2
}

function areSame(a: readonly TextLine[], b: readonly TextLine[]): boolean {
  return a.length === b.length && a.every(({ text }, index) => text === b[index]?.text)
}
