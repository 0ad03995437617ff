import type { Mechanism } from '../../../domain/atlas-index.ts'
import type { ColourName } from '../../../domain/palette.ts'
import type { ThemeCode } from '../../../domain/vocabulary.ts'
import { roles, type Role } from '../../../domain/vocabulary.ts'
import type { Words } from '../../../domain/words.ts'
import { chairText } from '../../membership/chair-text.ts'
import type { KnownChairs } from '../../membership/chairs.ts'
import { familyOfMechanism } from '../../colour/leading-colour.ts'
import { closingEntries, fillEntry } from '../legend-entries.ts'
import type { Legend, LegendEntry } from '../map-scene.ts'
import type { MembershipIndex } from '../../membership/membership-index.ts'
import { type Footprint, participantsOf } from '../../membership/participation.ts'

interface Shown {
  readonly mechanism: Mechanism
  readonly footprint: Footprint
  readonly chairs: KnownChairs | null
  readonly colour: ColourName
  readonly theme: ThemeCode | null
}

/** "RCM: Governance and data", and how each role looks. */
export function footprintLegend(shown: Shown, memberships: MembershipIndex, words: Words): Legend {
  const { mechanism, theme, chairs } = shown
  const family = familyOfMechanism(memberships, mechanism)
  const priority = theme === null ? family && words.say(`family.${family}`) : words.say(`theme.${theme}`)
  const name = mechanism.short
  return {
    title: priority === null ? name : words.say('scene.legend.mechanism', { name, priority }),
    entries: [
      ...roleEntries(shown, words),
      ...(chairs === null ? [] : [chairEntry(chairs, words)]),
      ...closingEntries(footprintLandLabel(shown.footprint, words), words),
    ],
  }
}

/** What land without a colour means: that a country is not in it, or that nobody knows who is. */
export function footprintLandLabel(footprint: Footprint, words: Words): string {
  if (participantsOf(footprint).length === 0) return words.say('scene.legend.not-known')
  return words.say(footprint.kind === 'rule' ? 'scene.legend.not-eligible' : 'scene.legend.no-part')
}

function roleEntries({ footprint, colour }: Shown, words: Words): readonly LegendEntry[] {
  const participants = participantsOf(footprint)
  const inRole = (wanted: Role) => participants.filter(({ role }) => role === wanted).map(({ iso3 }) => iso3)
  if (participants.length === 0) return []
  if (footprint.kind === 'rule') {
    const rule = words.say(`scene.rule.${footprint.scope}`)
    return [fillEntry(colour, words.say('scene.legend.rule', { rule }))]
  }
  return roles
    .filter((role) => inRole(role).length > 0)
    .map((role) => {
      const label = words.say(`role.many.${role}`)
      const told =
        footprint.kind === 'ended' ? words.say('scene.legend.until', { label, year: footprint.until }) : label
      return { ...fillEntry(colour, told, role === 'member' ? 'solid' : 'hatch'), iso3s: inRole(role) }
    })
}

function chairEntry(chairs: KnownChairs, words: Words): LegendEntry {
  return { swatch: { kind: 'outline', colour: 'ink' }, label: chairText(chairs, words), iso3s: chairs.iso3s }
}
