import { ruleScopes, type RuleScope } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import { comparable, type ComparedMechanism, type Comparison } from './comparison.ts'
import { namesAtStart, namesWithin, nameAtStart, nameWithin } from './comparison-names.ts'

/** What must be known to read a comparison: what is compared by a rule or as of its end, and what is not compared and why. */
export function comparisonNotes(comparison: Comparison, words: Words): readonly string[] {
  const counted = comparable(comparison).filter(({ iso3s }) => iso3s.size > 0)
  const grounds = counted.length > 1 ? [...ruleNotes(counted, words), ...endedNotes(counted, words)] : []
  return [...grounds, ...emptyNotes(comparison, words), ...unknownNotes(comparison, words)]
}

function ruleNotes(counted: readonly ComparedMechanism[], words: Words): readonly string[] {
  return byScope(counted).map(({ scope, ruled }) =>
    words.say('compare.finding.by-rule', {
      names: namesAtStart(ruled, words),
      count: ruled.length,
      rule: words.say(`scene.rule.${scope}`),
    }),
  )
}

function endedNotes(counted: readonly ComparedMechanism[], words: Words): readonly string[] {
  const ended = counted.flatMap((one) => (one.footprint.kind === 'ended' ? [{ one, until: one.footprint.until }] : []))
  const [first, ...others] = ended
  if (!first) return []
  if (others.length === 0)
    return [words.say('compare.finding.ended', { name: nameAtStart(first.one, words), until: first.until })]
  const names = ended.map(({ one, until }, index) =>
    words.say('compare.finding.ended-name', {
      name: index === 0 ? nameAtStart(one, words) : nameWithin(one, words),
      until,
    }),
  )
  return [words.say('compare.finding.ended-several', { names: words.list(names) })]
}

/** Those that are known to have no country in the roles that count. */
function emptyNotes({ compared, roles }: Comparison, words: Words): readonly string[] {
  return compared
    .filter(({ iso3s }) => iso3s?.size === 0)
    .map((one) => words.say('compare.finding.empty', { roles, name: nameWithin(one, words) }))
}

function unknownNotes({ compared }: Comparison, words: Words): readonly string[] {
  const unknown = compared.filter(({ iso3s }) => iso3s === null)
  const unlisted = unknown.filter(({ footprint }) => footprint.kind !== 'rule')
  const ruled = byScope(unknown).map(({ scope, ruled: open }) =>
    words.say('compare.finding.rule-unlisted', {
      names: namesAtStart(open, words),
      count: open.length,
      rule: words.say(`scene.rule.${scope}`),
    }),
  )
  if (unlisted.length === 0) return ruled
  const names = namesWithin(unlisted, words)
  return [...ruled, words.say('compare.finding.unlisted', { names, count: unlisted.length })]
}

/** Mechanisms with a rule by whom it means; scopes that none has are left out. */
function byScope(
  compared: readonly ComparedMechanism[],
): readonly { readonly scope: RuleScope; readonly ruled: readonly ComparedMechanism[] }[] {
  return ruleScopes
    .map((scope) => ({ scope, ruled: compared.filter(({ footprint }) => hasScope(footprint, scope)) }))
    .filter(({ ruled }) => ruled.length > 0)
}

function hasScope(footprint: ComparedMechanism['footprint'], scope: RuleScope): boolean {
  return footprint.kind === 'rule' && footprint.scope === scope
}
