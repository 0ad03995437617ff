import { paragraphsOf } from '../../../algorithms/text/fit-text.ts'
import type { TextBlock } from '../../../drawing/page/plate-blocks.ts'
import { xmlLetters } from '../../../drawing/svg/svg-text.ts'
import { directionOf, languageOf } from '../../../algorithms/text/text-direction.ts'

/** What was typed on one line is one paragraph, which goes from right to left where its letters do. */
export function paragraphs({ text, lines, cut, align }: Pick<TextBlock, 'text' | 'lines' | 'cut' | 'align'>) {
  const typed = cut ? [lines.join(' ')] : paragraphsOf(text).map((words) => words.join(' '))
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
