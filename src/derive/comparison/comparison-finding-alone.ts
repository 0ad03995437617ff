import type { RoleScope } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import type { CountedMechanism } from './comparison-names.ts'
import { nameAtStart, nameWithin } from './comparison-names.ts'

/** The size of the only mechanism that can be compared, and on what ground it is counted. */
export function aloneStatement(one: CountedMechanism, roles: RoleScope, words: Words): string {
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
