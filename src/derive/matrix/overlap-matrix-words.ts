import { wholePercent } from '../../algorithms/rounded.ts'
import type { OverlapMeasure } from '../../domain/view-options.ts'
import type { Words } from '../../domain/words.ts'
import { eitherIn, overlapIn, sharedCountries, sharedIn, type OverlapMatrix } from './overlap-matrix.ts'

/** Stand for the two names in a sentence that is finished later: letters that no name has. */
const a = '\uE000'
const b = '\uE001'

/**
 * What cells say, as sentences: "RCM and SACM: 0 shared members". Matrices have hundreds of cells and few different figures, so that each sentence is
 * worked out once and only the names are set into it.
 */
export function overlapNames(
  matrix: OverlapMatrix,
  measure: OverlapMeasure,
  words: Words,
): (row: number, column: number) => string {
  const sentences = new Map<string, string>()
  const short = (position: number) => matrix.mechanisms[position]?.short ?? ''
  return (row, column) => {
    const key = [row === column, sharedIn(matrix, row, column), wholeOf(matrix, measure, row, column)].join()
    const sentence = sentences.get(key) ?? sentenceOf(matrix, measure, row, column, words)
    sentences.set(key, sentence)
    return sentence.replace(a, () => short(row)).replace(b, () => short(column))
  }
}

/** Who is in both, by name: "RCM and Quito Process share 5 members: Costa Rica, …". */
export function overlapDescription(matrix: OverlapMatrix, row: number, column: number, words: Words): string {
  const { roles, mechanisms } = matrix
  const names = sharedCountries(matrix, row, column).map(words.country).toSorted(words.compare)
  const values = { a: mechanisms[row]?.short ?? '', count: names.length, roles, names: words.list(names) }
  return row === column
    ? words.say('overlaps.story.own', values)
    : words.say('overlaps.story.shared', { ...values, b: mechanisms[column]?.short ?? '' })
}

/** What stands in a cell: the count, or the share in per cent; nothing where there is no overlap. */
export function overlapFigure(
  matrix: OverlapMatrix,
  measure: OverlapMeasure,
  row: number,
  column: number,
  words: Words,
): string {
  if (row === column) return words.number(sharedIn(matrix, row, row))
  const value = overlapIn(matrix, measure, row, column)
  if (value === null || value === 0) return ''
  return words.number(measure === 'shared' ? value : wholePercent(value))
}

function sentenceOf(matrix: OverlapMatrix, measure: OverlapMeasure, row: number, column: number, words: Words): string {
  const { roles } = matrix
  const count = sharedIn(matrix, row, column)
  if (row === column) return words.say('overlaps.cell.own', { a, count, roles })
  const share = overlapIn(matrix, measure, row, column)
  if (share === null) return words.say('overlaps.cell.empty', { a, roles })
  return words.say(`overlaps.cell.${measure}`, {
    a,
    b,
    count,
    share,
    whole: wholeOf(matrix, measure, row, column),
    roles,
  })
}

/** What a share is of; 0 where a count is told. */
function wholeOf(matrix: OverlapMatrix, measure: OverlapMeasure, row: number, column: number): number {
  if (measure === 'shared') return 0
  return measure === 'jaccard' ? eitherIn(matrix, row, column) : sharedIn(matrix, row, row)
}
