import type { Words } from '../domain/words.ts'
import { eitherIn, sharedIn, type OverlapMatrix } from './overlap-matrix.ts'

/** What stands out in a matrix, in sentences: the two closest mechanisms, the one that overlaps with most, and how many pairs share no one. */
export function overlapFindings(matrix: OverlapMatrix, words: Words): readonly string[] {
  const { mechanisms, roles } = matrix
  const { closest, apart } = pairsOf(matrix)
  const name = (position: number) => mechanisms[position]?.short ?? ''
  if (closest === null) return [words.say('overlaps.finding.none', { roles, count: mechanisms.length })]
  const { a, b } = closest
  const widest = widestOf(matrix)
  const pairs = (mechanisms.length * (mechanisms.length - 1)) / 2
  return [
    words.say('overlaps.finding.closest', {
      a: name(a),
      b: name(b),
      count: sharedIn(matrix, a, b),
      either: eitherIn(matrix, a, b),
      roles,
    }),
    words.say('overlaps.finding.widest', {
      name: name(widest.position),
      count: widest.count,
      others: mechanisms.length - 1,
      roles,
    }),
    words.say('overlaps.finding.apart', { count: apart, pairs, roles }),
  ]
}

/** The pair with the largest index of Jaccard, of equals the first, null where no two share anyone; and how many pairs share no one. */
function pairsOf(matrix: OverlapMatrix) {
  const size = matrix.mechanisms.length
  let closest: { readonly a: number; readonly b: number } | null = null
  let largest = 0
  let apart = 0
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) {
      const both = sharedIn(matrix, a, b)
      if (both === 0) apart += 1
      const jaccard = both === 0 ? 0 : both / eitherIn(matrix, a, b)
      if (jaccard <= largest) continue
      largest = jaccard
      closest = { a, b }
    }
  }
  return { closest, apart }
}

/** The mechanism that shares someone with most others, of equals the first. */
function widestOf(matrix: OverlapMatrix) {
  const counts = matrix.mechanisms.map(
    (_, position) =>
      matrix.mechanisms.filter((_other, other) => other !== position && sharedIn(matrix, position, other) > 0).length,
  )
  const count = Math.max(...counts)
  return { position: counts.indexOf(count), count }
}
