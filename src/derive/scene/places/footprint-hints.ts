import type { Iso3 } from '../../../domain/ids.ts'
import type { Words } from '../../../domain/words.ts'
import type { KnownChairs } from '../../membership/chairs.ts'
import { hintLine } from '../involvement-hint.ts'
import { type Footprint, type Participation, participantsOf } from '../../membership/participation.ts'

/** What a pointer is told on each country of one mechanism: its role, its years, its chair. */
export function footprintHints(
  footprint: Footprint,
  chairs: KnownChairs | null,
  words: Words,
): ReadonlyMap<Iso3, readonly string[]> {
  const findings = new Map<Iso3, readonly string[]>()
  for (const participation of participantsOf(footprint))
    findings.set(participation.iso3, [roleFinding(participation, words)])
  for (const [iso3, chair] of chairFindings(chairs, words)) findings.set(iso3, [...(findings.get(iso3) ?? []), chair])
  return new Map([...findings].map(([iso3, said]) => [iso3, [hintLine(said)]]))
}

/** "Member since 1996", "Observer", "Member from 2001 to 2011", "Meant by its membership rule". */
function roleFinding({ role, since, until, basis }: Participation, words: Words): string {
  if (basis === 'rule') return words.say('scene.hint.by-rule')
  const label = words.say(`role.${role}`)
  if (since === null && until === null) return label
  return words.say(`scene.hint.${yearsKey(since, until)}`, { role: label, since: since ?? '', until: until ?? '' })
}

function yearsKey(since: number | null, until: number | null): string {
  if (until === null) return 'since'
  if (since === null) return 'until'
  return since === until ? 'in' : 'from-to'
}

function chairFindings(chairs: KnownChairs | null, words: Words): readonly (readonly [Iso3, string])[] {
  if (chairs === null) return []
  return chairs.terms.map(({ iso3, from, to }) => [
    iso3,
    chairs.current
      ? words.say('scene.hint.chair', { since: from ?? '' })
      : words.say('scene.hint.last-chair', { year: to ?? from ?? '' }),
  ])
}
