import type { Iso3 } from '../../domain/ids.ts'
import type { Words } from '../../domain/words.ts'
import { comparable, type ComparedMechanism, type Comparison } from './comparison.ts'
import { overlapOf } from '../../algorithms/set-overlap.ts'
import { type Participation, participantsOf } from '../membership/participation.ts'

/** The countries that are in one mechanism and not in another, by name. */
export interface OnlyList {
  readonly inside: ComparedMechanism
  readonly outside: ComparedMechanism
  /** How each takes part in the one that it is in. */
  readonly participations: readonly Participation[]
}

/** A list for every two mechanisms of a comparison whose countries are known, each way, by the order of the comparison. */
export function onlyLists(comparison: Comparison, words: Words): readonly OnlyList[] {
  const known = comparable(comparison)
  return known.flatMap((inside) =>
    known.filter((outside) => outside.position !== inside.position).map((outside) => onlyList(inside, outside, words)),
  )
}

function onlyList(
  inside: ComparedMechanism & { readonly iso3s: ReadonlySet<Iso3> },
  outside: ComparedMechanism & { readonly iso3s: ReadonlySet<Iso3> },
  words: Words,
): OnlyList {
  const only = new Set(overlapOf(inside.iso3s, outside.iso3s).onlyA)
  const participations = participantsOf(inside.footprint)
    .filter(({ iso3 }) => only.has(iso3))
    .toSorted((a, b) => words.compare(words.country(a.iso3), words.country(b.iso3)))
  return { inside, outside, participations }
}

/** "Observer", "by rule", "Member at its end in 2011": how a country takes part in a mechanism. */
export function roleText({ footprint }: ComparedMechanism, { role }: Participation, words: Words): string {
  if (footprint.kind === 'rule') return words.say('compare.by-rule')
  const label = words.say(`role.${role}`)
  return footprint.kind === 'ended'
    ? words.say('compare.lists.at-end', { role: label, until: String(footprint.until) })
    : label
}

/** What is copied of a list: what it holds in a line, then a country a line. */
export function listText(list: OnlyList, comparison: Comparison, words: Words): string {
  const title = words.say('compare.lists.copy-title', {
    inside: list.inside.mechanism.short,
    outside: list.outside.mechanism.short,
    roles: comparison.roles,
    count: list.participations.length,
  })
  return [title, ...list.participations.map(({ iso3 }) => words.country(iso3))].join('\n')
}
