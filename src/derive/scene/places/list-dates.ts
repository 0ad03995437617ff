import { withAnyTheme } from '../any-theme.ts'
import type { Mechanism } from '../../../domain/atlas-index.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import type { Words } from '../../../domain/words.ts'
import { listDate, type ListDate } from '../../membership/mechanism-age.ts'
import { footprintIn, type MembershipIndex } from '../../membership/membership-index.ts'
import type { SceneRequest } from './scene-request.ts'

/**
 * Of when the member lists are that a picture of these mechanisms rests on, and how many of them are old or without a date: one line, for all that
 * leaves the Atlas. Null where none of them has a list.
 */
export function listDatesOf(
  memberships: MembershipIndex,
  mechanisms: readonly MechanismId[],
  words: Words,
): string | null {
  const listed = mechanisms.flatMap((id) => listedIn(memberships, id))
  const [only] = listed
  if (only === undefined) return null
  const dates = listed.map(({ membersAsOf }) => listDate(membersAsOf, memberships.year))
  const parts = listed.length === 1 ? oneList(dates[0] ?? null, words) : severalLists(dates, words)
  return parts.join(' · ')
}

/** The mechanisms whose members a scene shows. */
export function mechanismsShown(memberships: MembershipIndex, request: SceneRequest): readonly MechanismId[] {
  switch (request.kind) {
    case 'mechanism':
      return [request.id]
    case 'compare':
      return request.ids
    case 'reach':
      return idsOf(withAnyTheme(request.mechanisms, request.themes))
    case 'gaps':
      return idsOf(request.theme === null ? request.mechanisms : withAnyTheme(request.mechanisms, [request.theme]))
    case 'country': {
      const own = new Set((memberships.byCountry.get(request.iso3) ?? []).map(({ mechanism }) => mechanism))
      return idsOf(request.mechanisms).filter((id) => own.has(id))
    }
    case 'priority':
    case 'memberships':
      return idsOf(request.mechanisms)
  }
}

function idsOf(mechanisms: readonly Mechanism[]): readonly MechanismId[] {
  return mechanisms.map(({ id }) => id)
}

/** Whose membership is a rule has no list. */
function listedIn(memberships: MembershipIndex, id: MechanismId): readonly Mechanism[] {
  const { kind } = footprintIn(memberships, id)
  const mechanism = memberships.mechanisms.get(id)
  return mechanism && (kind === 'list' || kind === 'ended') ? [mechanism] : []
}

function oneList(list: ListDate | null, words: Words): readonly string[] {
  if (list === null) return [words.say('mechanism.as-of.unknown')]
  const date = words.say('mechanism.as-of.date', { date: words.date(list.date) })
  return list.old ? [date, words.say('mechanism.as-of.old')] : [date]
}

function severalLists(dates: readonly (ListDate | null)[], words: Words): readonly string[] {
  const dated = dates.filter((list) => list !== null)
  if (dated.length === 0) return [words.say('list-dates.none')]
  const years = dated.map(({ year }) => year)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const all = dates.length
  const old = dated.filter((list) => list.old).length
  const undated = all - dated.length
  return [
    words.say(from === to ? 'list-dates.year' : 'list-dates.years', yearTexts(from, to)),
    old === 0 ? '' : words.say('list-dates.old', { count: old, all }),
    undated === 0 ? '' : words.say('list-dates.undated', { count: undated, all }),
  ].filter((part) => part !== '')
}

/** As texts: a year is no number to be grouped. */
function yearTexts(from: number, to: number) {
  return { from: String(from), to: String(to) }
}
