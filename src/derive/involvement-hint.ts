import type { Iso3, MechanismId } from '../domain/ids.ts'
import { roles as allRoles } from '../domain/vocabulary.ts'
import type { Words } from '../domain/words.ts'
import type { MembershipIndex } from './membership-index.ts'
import type { Participation } from './participation.ts'
import { isRunning } from './running-mechanisms.ts'

const kinds = ['member', 'other', 'inactive', 'ended', 'rule'] as const
type Kind = (typeof kinds)[number]

/**
 * Says in one line what a country takes part in, each count with its role: "Member of 12 mechanisms · observer or partner in 3".
 * Dormant and superseded mechanisms are counted apart. A map says the same few counts of hundreds of countries, so each is worded once.
 */
export function hintWriter(
  memberships: MembershipIndex,
  words: Words,
): (participations: readonly Participation[]) => string {
  const known = new Map<string, string>()
  const say = (key: string, values: Parameters<Words['say']>[1]) => {
    const id = JSON.stringify([key, values])
    const text = known.get(id) ?? words.say(key, values)
    known.set(id, text)
    return text
  }
  return (participations) => {
    const byKind = kinds
      .map((kind) => ({ kind, all: participations.filter((one) => kindOf(one, memberships) === kind) }))
      .filter(({ all }) => all.length > 0)
    return hintLine(byKind.map(({ kind, all }, at) => say(`scene.hint.${kind}`, valuesOf(all, at === 0))))
  }
}

/** Several findings on one line. */
export function hintLine(findings: readonly string[]): string {
  return findings.join(' · ')
}

/** All that a country takes part in by lists of members, whatever a map shows; null where the map's own line already says so. */
export function overallHint(
  iso3: Iso3,
  shown: string | undefined,
  memberships: MembershipIndex,
  words: Words,
): string | null {
  const listed = (memberships.byCountry.get(iso3) ?? []).filter(({ basis }) => basis !== 'rule')
  if (listed.length === 0) return words.say('scene.hint.on-no-list')
  const line = hintWriter(memberships, words)(listed)
  return shown?.includes(line) ? null : words.say('scene.hint.overall', { line })
}

function valuesOf(participations: readonly Participation[], first: boolean) {
  const present = allRoles.filter((role) => role !== 'member' && participations.some((one) => one.role === role))
  return {
    count: new Set<MechanismId>(participations.map(({ mechanism }) => mechanism)).size,
    first: first ? 'yes' : 'no',
    roles: present.join('_') || 'none',
  }
}

function kindOf({ basis, role, mechanism }: Participation, { mechanisms }: MembershipIndex): Kind {
  const found = mechanisms.get(mechanism)
  if (basis === 'rule') return basis
  if (found && !isRunning(found)) return 'inactive'
  if (basis === 'ended') return basis
  return role === 'member' ? 'member' : 'other'
}
