import type { Words } from '../../domain/words.ts'
import { leadersBy } from '../../algorithms/tied.ts'
import { eitherIn, sharedIn, type OverlapMatrix } from './overlap-matrix.ts'

/** What stands out in a matrix, in sentences: the two closest mechanisms, the one that overlaps with most, and how many pairs share no one. */
export function overlapFindings(matrix: OverlapMatrix, words: Words): readonly string[] {
  const { mechanisms, roles, summary } = matrix
  const { closest, partners } = summary
  if (closest === null) return [words.say('overlaps.finding.none', { roles, count: mechanisms.length })]
  const name = (position: number) => mechanisms[position]?.short ?? ''
  const [a, b] = closest
  const count = Math.max(...partners)
  const widest = leadersBy([...partners.keys()], (position) => partners[position] ?? 0)
  const pairs = (mechanisms.length * (mechanisms.length - 1)) / 2
  return [
    words.say('overlaps.finding.closest', {
      a: name(a),
      b: name(b),
      count: sharedIn(matrix, a, b),
      either: eitherIn(matrix, a, b),
      roles,
    }),
    ...(widest.length === 0
      ? []
      : [
          words.say('overlaps.finding.widest', {
            names: words.list(widest.map(name)),
            leaders: widest.length,
            count,
            others: mechanisms.length - 1,
            roles,
          }),
        ]),
    words.say('overlaps.finding.apart', { count: summary.apart, pairs, roles }),
  ]
}
