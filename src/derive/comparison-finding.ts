import type { Words } from '../domain/words.ts'
import type { Comparison } from './comparison.ts'

/** One sentence that says what a comparison shows. */
export function comparisonFinding({ compared }: Comparison, words: Words): string {
  return words.say('compare.finding.none', { count: compared.length })
}
