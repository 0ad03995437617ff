import type { Iso3, MechanismId } from '../../domain/ids.ts'
import { roles as allRoles } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'
import { namedMechanisms } from '../membership/named-mechanisms.ts'
import type { Participation } from '../membership/participation.ts'
import { isRunning } from '../membership/running-mechanisms.ts'

const kinds = ['member', 'other', 'inactive', 'ended', 'rule'] as const
type Kind = (typeof kinds)[number]

/** Writes what a country takes part in: for hundreds of countries, each phrase worded once. */
export interface HintWriter {
  /** A line a role: "Member of 2 mechanisms: APC and RCM". Dormant and superseded mechanisms have a line of their own. */
  readonly lines: (participations: readonly Participation[]) => readonly string[]
  /** The same counts on one line, without the names. */
  readonly counts: (participations: readonly Participation[]) => string
}

export function hintWriter(memberships: MembershipIndex, words: Words): HintWriter {
  const known = new Map<string, string>()
  const say = (key: string, values: Parameters<Words['say']>[1]) => {
    const id = JSON.stringify([key, values])
    const text = known.get(id) ?? words.say(key, values)
    known.set(id, text)
    return text
  }
  const byKind = (participations: readonly Participation[]) =>
    kinds
      .map((kind) => ({ kind, all: participations.filter((one) => kindOf(one, memberships) === kind) }))
      .filter(({ all }) => all.length > 0)
  const line = ({ kind, all }: { readonly kind: Kind; readonly all: readonly Participation[] }) => {
    const mechanisms = all.map(({ mechanism }) => mechanism)
    const names = namedMechanisms(memberships, mechanisms, words)
    return words.say('scene.hint.named', { count: say(`scene.hint.${kind}`, valuesOf(all, true)), names })
  }
  return {
    lines: (participations) => byKind(participations).map(line),
    counts: (participations) =>
      hintLine(byKind(participations).map(({ kind, all }, at) => say(`scene.hint.${kind}`, valuesOf(all, at === 0)))),
  }
}

/** Several findings on one line. */
export function hintLine(findings: readonly string[]): string {
  return findings.join(' · ')
}

/** All that a country takes part in by lists of members, whatever a map shows; null where the map's own lines already say so. */
export function overallHint(
  iso3: Iso3,
  shown: readonly string[],
  memberships: MembershipIndex,
  words: Words,
): string | null {
  const listed = (memberships.byCountry.get(iso3) ?? []).filter(({ basis }) => basis !== 'rule')
  if (listed.length === 0) return words.say('scene.hint.on-no-list')
  const writer = hintWriter(memberships, words)
  const said = writer.lines(listed).every((line) => shown.includes(line))
  return said ? null : words.say('scene.hint.overall', { line: writer.counts(listed) })
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
