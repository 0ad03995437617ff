import type { Iso3 } from '../../domain/ids.ts'
import type { RoleScope } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import type { ComparedMechanism } from './comparison.ts'

/** One whose countries are known and that has at least one. */
export type CountedMechanism = ComparedMechanism & { readonly iso3s: ReadonlySet<Iso3> }

/** What a number of a sentence counts: those a rule means (they are no members), members, or all who take part. */
export type CountedAs = 'rule' | 'members' | 'all'

/** How the countries of `subjects` are called that are said to be in `other` too: nobody takes part by a rule alone. */
export function countedAs(
  subjects: readonly ComparedMechanism[],
  other: ComparedMechanism,
  roles: RoleScope,
): CountedAs {
  if (subjects.some(isByRule)) return 'rule'
  return roles === 'all' && isByRule(other) ? 'rule' : roles
}

/** A mechanism within a sentence: languages may give a name that ends in what the thing is an article ("the Quito Process", "RCM"). */
export function nameWithin({ mechanism: { short } }: ComparedMechanism, words: Words): string {
  return words.say('compare.finding.name', { name: short, kind: lastWord(short) })
}

/** The same where a sentence begins with it ("The Quito Process"). */
export function nameAtStart({ mechanism: { short } }: ComparedMechanism, words: Words): string {
  return words.say('compare.finding.name-first', { name: short, kind: lastWord(short) })
}

/** "RCM and the Quito Process" within a sentence. */
export function namesWithin(compared: readonly ComparedMechanism[], words: Words): string {
  return words.list(compared.map((one) => nameWithin(one, words)))
}

/** The same where a sentence begins with them. */
export function namesAtStart(compared: readonly ComparedMechanism[], words: Words): string {
  return words.list(compared.map((one, index) => (index === 0 ? nameAtStart(one, words) : nameWithin(one, words))))
}

function lastWord(name: string): string {
  return name.trim().split(/\s+/).at(-1)?.toLowerCase() ?? ''
}

function isByRule({ footprint }: ComparedMechanism): boolean {
  return footprint.kind === 'rule'
}
