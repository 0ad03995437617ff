import type { Iso3 } from '../../domain/ids.ts'
import type { Chair, Meeting } from '../../domain/record.ts'
import { byNewest } from '../membership/chairs.ts'
import { groupBy } from '../../algorithms/group-by.ts'

/** A stretch in the chair, drawn from `from` to `to`, both calendar years included. */
interface ChairTerm {
  readonly from: number
  readonly to: number
  /** True where the sources give only one end: the bar then covers that year alone and says so. */
  readonly open: boolean
}

/** One country's terms, for a row of the picture. */
export interface ChairRow {
  readonly iso3: Iso3
  readonly terms: readonly ChairTerm[]
}

export interface MeetingYear {
  /** Null for meetings that no source dates. */
  readonly year: number | null
  readonly meetings: readonly Meeting[]
}

/** Countries in the order in which they first took the chair. Chairs without a country or without any year have no row. */
export function chairRows(chairs: readonly Chair[]): readonly ChairRow[] {
  const terms = chairs.flatMap((chair) => {
    const term = termOf(chair)
    return term && chair.iso3 ? [{ iso3: chair.iso3, term }] : []
  })
  const sorted = terms.toSorted((a, b) => a.term.from - b.term.from)
  return [...groupBy(sorted, ({ iso3 }) => iso3)].map(([iso3, of]) => ({ iso3, terms: of.map(({ term }) => term) }))
}

function termOf({ from, to }: Chair): ChairTerm | null {
  const known = from ?? to
  if (known === null) return null
  return { from: known, to: to ?? known, open: from === null || to === null }
}

/** Newest first by the last year known; those without any year at the end. */
export function chairsNewestFirst(chairs: readonly Chair[]): readonly Chair[] {
  return chairs.toSorted(byNewest)
}

/** Meetings by year, newest first, undated last. */
export function meetingsByYear(meetings: readonly Meeting[]): readonly MeetingYear[] {
  return [...groupBy(meetings, ({ year }) => year)]
    .map(([year, of]) => ({ year, meetings: of }))
    .toSorted((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity))
}

type DatedMeeting = Meeting & { readonly year: number }

/** The last in the record of those of the latest year; null where no meeting is dated. */
export function latestMeeting(meetings: readonly Meeting[]): DatedMeeting | null {
  const dated = meetings.flatMap((meeting) => (meeting.year === null ? [] : [{ ...meeting, year: meeting.year }]))
  return dated.toSorted((a, b) => a.year - b.year).at(-1) ?? null
}

/** A meeting within so many years makes a reader doubt that a mechanism has ended. */
const recentYears = 5

export function isRecentMeeting({ year }: DatedMeeting, now: number): boolean {
  return year >= now - recentYears
}
