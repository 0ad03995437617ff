import type { Iso3 } from '../domain/ids.ts'
import type { Words } from '../domain/words.ts'
import type { Comparison, ComparedMechanism } from './comparison.ts'
import { participantsOf } from './participation.ts'

/** What a pointer is told on each country of a comparison: "RCM: member · SACM: observer". */
export function comparisonHints({ compared, cells }: Comparison, words: Words): ReadonlyMap<Iso3, string> {
  const says = new Map(compared.map((one) => [one.position, partsOf(one, words)]))
  return new Map(
    cells.flatMap(({ inside, iso3s }) =>
      iso3s.map((iso3): [Iso3, string] => [
        iso3,
        inside.map(({ position }) => says.get(position)?.get(iso3) ?? '').join(' · '),
      ]),
    ),
  )
}

function partsOf({ mechanism, footprint }: ComparedMechanism, words: Words): ReadonlyMap<Iso3, string> {
  return new Map(
    participantsOf(footprint).map(({ iso3, role }) => [
      iso3,
      words.say('compare.hint', {
        name: mechanism.short,
        role: footprint.kind === 'rule' ? words.say('compare.by-rule') : words.say(`role.${role}`),
      }),
    ]),
  )
}
