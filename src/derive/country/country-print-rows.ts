import type { Words } from '../../domain/words.ts'
import type { CountryProfile } from './country-profile.ts'
import type { ChairRow } from './country-profile-chairs.ts'
import type { MembershipRow } from './country-profile-memberships.ts'
import { periodText } from '../mechanism/mechanism-period.ts'

/** One mechanism that the country is in, in the words of a printed table; null where nothing is known. */
export interface PrintedMembership {
  readonly row: MembershipRow
  readonly role: string
  readonly since: string | null
  /** The year of the list, and whether it is older than three years. */
  readonly list: { readonly year: string; readonly old: boolean } | null
  /** Its terms in the chair, the current ones first. */
  readonly chair: string | null
}

export function printedMemberships(profile: CountryProfile, words: Words): readonly PrintedMembership[] {
  return profile.memberships.current.flatMap(({ rows }) => rows.map((row) => printed(row, profile, words)))
}

function printed(row: MembershipRow, { chairs }: CountryProfile, words: Words): PrintedMembership {
  const { mechanism, role, since, list } = row
  const terms = chairs.filter((term) => term.mechanism.id === mechanism.id).map((term) => termText(term, words))
  return {
    row,
    role: words.say(`role.${role}`),
    since: since === null ? null : String(since),
    list: list && { year: String(list.year), old: list.old },
    chair: terms.length > 0 ? terms.join(', ') : null,
  }
}

/** As short as a cell needs: that no end was found is not said. */
function termText({ from, to, current }: ChairRow, words: Words): string {
  if (from === null || to !== null) return periodText({ from, to }, words)
  return words.say(current ? 'mechanism.period.since' : 'print.memberships.from', { from: String(from) })
}

/** "RCM (1996–2010)": a mechanism that the country has left, with what is known of its years. */
export function formerText({ mechanism, since, until }: MembershipRow, words: Words): string {
  if (since === null && until === null) return mechanism.short
  return words.say('print.memberships.former', {
    name: mechanism.short,
    years: periodText({ from: since, to: until }, words),
  })
}
