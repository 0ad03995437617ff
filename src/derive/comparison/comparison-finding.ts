import type { Words } from '../../domain/words.ts'
import { comparable, type Comparison } from './comparison.ts'
import { comparisonNotes } from './comparison-finding-notes.ts'
import { type CountedMechanism, nameAtStart, nameWithin } from './comparison-names.ts'
import { pairStatements } from './comparison-finding-pair.ts'
import { severalStatements, threeStatements } from './comparison-finding-several.ts'
import type { RoleScope } from '../../domain/vocabulary.ts'

/**
 * What a comparison shows, in two or three short statements, and what must be known to read them: which mechanism is compared by a rule or
 * as of its end, and which is not compared. Headline of the page, text of the map for those who do not see it.
 */
export function comparisonFinding(comparison: Comparison, words: Words): string {
  const counted = comparable(comparison).filter(({ iso3s }) => iso3s.size > 0)
  const statements = [
    ...factsOf(comparison, counted, words),
    ...comparisonNotes(comparison, words),
    ...invitation(comparison.compared.length, counted.length, words),
  ]
  const [first = '', ...others] = statements
  return others.reduce((text, next) => words.say('compare.finding.then', { first: text, second: next }), first)
}

function factsOf(comparison: Comparison, counted: readonly CountedMechanism[], words: Words): readonly string[] {
  const { cells, compared, roles } = comparison
  const [first, second, third, fourth] = counted
  if (!first) return []
  if (!second) return [aloneStatement(first, roles, words)]
  if (!third) return pairStatements([first, second], roles, words)
  const several = { roles, counted, cells, left: compared.length - counted.length }
  return fourth ? severalStatements(several, words) : threeStatements(several, words)
}

/** What to do while there are not yet two to compare. */
function invitation(chosen: number, counted: number, words: Words): readonly string[] {
  if (chosen === 0) return [words.say('compare.finding.nothing')]
  return counted < 2 ? [words.say('compare.finding.add', { counted })] : []
}

/** The size of the only mechanism that can be compared, and on what ground it is counted. */
function aloneStatement(one: CountedMechanism, roles: RoleScope, words: Words): string {
  const { footprint, iso3s } = one
  const values = { name: nameWithin(one, words), first: nameAtStart(one, words), count: iso3s.size, roles }
  switch (footprint.kind) {
    case 'rule':
      return words.say('compare.finding.size-rule', { ...values, rule: words.say(`scene.rule.${footprint.scope}`) })
    case 'ended':
      return words.say('compare.finding.size-ended', { ...values, until: footprint.until })
    default:
      return words.say('compare.finding.size', values)
  }
}
