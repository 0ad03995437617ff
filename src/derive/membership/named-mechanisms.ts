import type { MechanismId } from '../../domain/ids.ts'
import type { Words } from '../../domain/words.ts'
import type { MembershipIndex } from './membership-index.ts'

/** So many mechanisms are named at a pointer; of more their number is said. */
const named = 5

/** "APC, Colombo Process, IGC, MIDWA, NC and 7 more": short names in their order, each mechanism once. */
export function namedMechanisms(
  { mechanisms }: Pick<MembershipIndex, 'mechanisms'>,
  ids: Iterable<MechanismId>,
  words: Words,
): string {
  const names = [...new Set(ids)].flatMap((id) => mechanisms.get(id)?.short ?? []).toSorted(words.compare)
  const more = names.length - named
  return words.list(more <= 0 ? names : [...names.slice(0, named), words.say('scene.hint.more', { more })])
}
