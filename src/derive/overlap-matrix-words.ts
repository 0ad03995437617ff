import type { Words } from '../domain/words.ts'
import {
  eitherIn,
  overlapIn,
  sharedCountries,
  sharedIn,
  type OverlapMatrix,
  type OverlapMeasure,
} from './overlap-matrix.ts'

/** What a cell says, as a sentence: "RCM and SACM: 0 shared members". */
export function overlapName(
  matrix: OverlapMatrix,
  measure: OverlapMeasure,
  row: number,
  column: number,
  words: Words,
): string {
  const { roles, mechanisms } = matrix
  const a = mechanisms[row]?.short ?? ''
  const count = sharedIn(matrix, row, column)
  if (row === column) return words.say('overlaps.cell.own', { a, count, roles })
  const share = overlapIn(matrix, measure, row, column)
  if (share === null) return words.say('overlaps.cell.empty', { a, roles })
  const b = mechanisms[column]?.short ?? ''
  const whole = measure === 'containment' ? sharedIn(matrix, row, row) : eitherIn(matrix, row, column)
  return words.say(`overlaps.cell.${measure}`, { a, b, count, share, whole, roles })
}

/** Who is in both, by name: "RCM and Quito Process share 5 members: Costa Rica, …". */
export function overlapStory(matrix: OverlapMatrix, row: number, column: number, words: Words): string {
  const { roles, mechanisms } = matrix
  const a = mechanisms[row]?.short ?? ''
  const b = mechanisms[column]?.short ?? ''
  const names = sharedCountries(matrix, row, column).map(words.country).toSorted(words.compare)
  const told = { count: names.length, roles, names: words.list(names) }
  return row === column
    ? words.say('overlaps.story.own', { a, ...told })
    : words.say('overlaps.story.shared', { a, b, ...told })
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
  return words.number(measure === 'shared' ? value : Math.round(value * 100))
}
