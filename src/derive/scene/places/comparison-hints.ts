import type { Iso3 } from '../../../domain/ids.ts'
import type { Role } from '../../../domain/vocabulary.ts'
import type { Words } from '../../../domain/words.ts'
import type { Comparison, ComparedMechanism } from '../../comparison/comparison.ts'
import { hintLine } from '../involvement-hint.ts'
import { participantsOf, type Footprint } from '../../membership/participation.ts'

/** What a pointer is told on each country of a comparison: "RCM: member · SACM: observer". */
export function comparisonHints({ compared, cells }: Comparison, words: Words): ReadonlyMap<Iso3, readonly string[]> {
  const says = new Map(compared.map((one) => [one.position, partsOf(one, words)]))
  return new Map(
    cells.flatMap(({ inside, iso3s }) =>
      iso3s.map((iso3): [Iso3, readonly string[]] => [
        iso3,
        [hintLine(inside.map(({ position }) => says.get(position)?.get(iso3) ?? ''))],
      ]),
    ),
  )
}

function partsOf({ mechanism, footprint }: ComparedMechanism, words: Words): ReadonlyMap<Iso3, string> {
  return new Map(
    participantsOf(footprint).map(({ iso3, role }) => [
      iso3,
      words.say('compare.hint', { name: mechanism.short, role: standingOf(footprint, role, words) }),
    ]),
  )
}

/** On what ground a country is counted: its role, its role until the end, or the rule. */
function standingOf(footprint: Footprint, role: Role, words: Words): string {
  const label = words.say(`role.${role}`)
  if (footprint.kind === 'rule') return words.say('compare.by-rule')
  return footprint.kind === 'ended' ? words.say('scene.hint.until', { role: label, until: footprint.until }) : label
}
