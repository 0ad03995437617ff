import type { Mechanism } from '../../../domain/atlas-index.ts'
import { roles, type ThemeCode } from '../../../domain/vocabulary.ts'
import type { Words } from '../../../domain/words.ts'
import { chairValues } from '../../membership/chair-text.ts'
import { lastKnownChairs } from '../../membership/chairs.ts'
import { familyOfMechanism } from '../../colour/leading-colour.ts'
import { footprintIn, type MembershipIndex } from '../../membership/membership-index.ts'
import { type Footprint, type Participation } from '../../membership/participation.ts'
import { sentenceOf } from '../scene-clauses.ts'

/** The theme that colours a mechanism: the one asked for where it is among its priorities; null means its first priority does. */
export function chosenTheme({ themes }: Mechanism, theme: ThemeCode | null): ThemeCode | null {
  return themes.some(({ code }) => code === theme) ? theme : null
}

/** "11 members and 5 observers of the Regional Conference on Migration, whose main priority is Governance and data." */
export function footprintSentence(
  memberships: MembershipIndex,
  mechanism: Mechanism,
  theme: ThemeCode | null,
  words: Words,
): string {
  const footprint = footprintIn(memberships, mechanism.id)
  const who = whoTakesPart(footprint, mechanism.name, words)
  const priority = priorityPhrase(footprint.kind, memberships, mechanism, theme, words)
  return sentenceOf([who + priority, chairClause(mechanism, memberships.year, footprint, words)], words)
}

/** "Switzerland has chaired it since 2026"; empty where nobody is known to chair it now, or where no country is shown. */
function chairClause(mechanism: Mechanism, year: number, footprint: Footprint, words: Words): string {
  const chairs = footprint.kind === 'unlisted' ? null : lastKnownChairs(mechanism, year)
  return chairs?.current ? words.say('scene.mechanism.chair', chairValues(chairs, words)) : ''
}

function whoTakesPart(footprint: Footprint, name: string, words: Words): string {
  switch (footprint.kind) {
    case 'list':
      return words.say('scene.mechanism.list', { name, roles: roleCounts(footprint.participants, words) })
    case 'ended': {
      const counts = roleCounts(footprint.participants, words)
      return words.say('scene.mechanism.ended', { name, roles: counts, until: footprint.until })
    }
    case 'rule':
      return ruleReach(footprint, name, words)
    case 'unlisted':
    case 'none':
      return words.say(`scene.mechanism.${footprint.kind}`, { name })
  }
}

/** "11 members and 5 observers"; roles that nobody has are left out. */
export function roleCounts(participants: readonly Pick<Participation, 'role'>[], words: Words): string {
  const counts = roles.map((role) => ({ role, count: participants.filter((one) => one.role === role).length }))
  return words.list(
    counts.filter(({ count }) => count > 0).map(({ role, count }) => words.say(`role.count.${role}`, { count })),
  )
}

function ruleReach(footprint: Extract<Footprint, { kind: 'rule' }>, name: string, words: Words): string {
  const rule = words.say(`scene.rule.${footprint.scope}`)
  return footprint.listed
    ? words.say('scene.mechanism.rule', { name, rule, count: footprint.participants.length })
    : words.say('scene.mechanism.rule-unlisted', { name, rule })
}

/** ", whose main priority is Development": what follows the name in the sentence; empty where no priority is known. */
function priorityPhrase(
  kind: Footprint['kind'],
  memberships: MembershipIndex,
  mechanism: Mechanism,
  theme: ThemeCode | null,
  words: Words,
): string {
  const chosen = mechanism.themes.find(({ code }) => code === theme)
  if (chosen !== undefined) {
    const label = words.say(`theme.${chosen.code}`)
    return words.say('scene.mechanism.theme', { kind, theme: label, rank: chosen.rank })
  }
  const family = familyOfMechanism(memberships, mechanism)
  return family === null ? '' : words.say('scene.mechanism.leading', { kind, family: words.say(`family.${family}`) })
}
