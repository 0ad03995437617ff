import type { Iso3 } from '../../domain/ids.ts'
import type { RoleScope } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import { countedAs, nameAtStart, namesWithin, nameWithin, type CountedMechanism } from './comparison-names.ts'
import { overlapOf } from '../../algorithms/set-overlap.ts'

export type CountedPair = readonly [CountedMechanism, CountedMechanism]

/** Up to this many countries a sentence names. */
const mostNamed = 3

/** What two mechanisms have in common, and how large they are where that is nothing. */
export function pairStatements(pair: CountedPair, roles: RoleScope, words: Words): readonly string[] {
  const shared = sharedStatement(pair, roles, words)
  if (shared !== null) return [shared]
  const [a, b] = pair
  const names = namesWithin(pair, words)
  return [
    words.say('compare.finding.in-both', { roles, names }),
    words.say('compare.finding.sizes', {
      as: countedAs(pair, b, roles),
      first: nameAtStart(a, words),
      second: nameWithin(b, words),
      a: a.iso3s.size,
      b: b.iso3s.size,
    }),
  ]
}

/** How many of the smaller one's countries are in the other too, by name where they are few; null where none is. */
export function sharedStatement(pair: CountedPair, roles: RoleScope, words: Words): string | null {
  const [small, large] = pair[1].iso3s.size < pair[0].iso3s.size ? [pair[1], pair[0]] : pair
  const { shared } = overlapOf(small.iso3s, large.iso3s)
  const [count, whole] = [shared.length, small.iso3s.size]
  if (count === 0) return null
  if (count === large.iso3s.size) return sameStatement(pair, roles, words)
  const values = {
    as: countedAs([small], large, roles),
    count,
    whole,
    name: nameWithin(small, words),
    other: nameWithin(large, words),
  }
  if (count === whole) return words.say('compare.finding.all-of', values)
  return words.say('compare.finding.some-of', { ...values, ...namedFew(shared, words) })
}

/** That these mechanisms have the very same countries. */
export function sameStatement(compared: readonly CountedMechanism[], roles: RoleScope, words: Words): string {
  const count = compared[0]?.iso3s.size ?? 0
  return words.say('compare.finding.same', { roles, count, names: namesWithin(compared, words) })
}

/** Values for a message that may name its countries after a colon: `named` is `yes` where they are few enough for it. */
export function namedFew(iso3s: readonly Iso3[], words: Words): { readonly named: string; readonly countries: string } {
  const names = iso3s.length <= mostNamed ? iso3s.map(words.country).toSorted(words.compare) : []
  return { named: names.length > 0 ? 'yes' : 'no', countries: words.list(names) }
}
