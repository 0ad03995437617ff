import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Iso3 } from '../../domain/ids.ts'

type ChairTerm = Mechanism['chairs'][number]

/** Who chairs a mechanism, or who is the last known to have done so. */
export interface KnownChairs {
  readonly iso3s: readonly Iso3[]
  /** First year of the earliest of these terms, null where no source gives it. */
  readonly since: number | null
  /** Last year of the latest of these terms, null where one of them is open. */
  readonly until: number | null
  readonly current: boolean
  /** The terms themselves, to tell apart who came when: in a year of handover there are two. */
  readonly terms: readonly ChairTerm[]
}

/**
 * The chairs of the year, else the last known ones before it; null where none is known. A term that begins later ends an earlier one, so
 * only terms that begin together are held together. A term of which no year is known, or which begins after the year, is never told.
 */
export function lastKnownChairs(mechanism: Pick<Mechanism, 'chairs'>, year: number): KnownChairs | null {
  const current = mechanism.chairs.filter((term) => covers(term, mechanism.chairs, year))
  if (current.length > 0) return knownChairs(latest(current), true)
  const past = mechanism.chairs.filter((term) => isPast(term, year))
  const last = Math.max(...past.map(lastYearOf))
  return past.length > 0 ? knownChairs(latest(past.filter((term) => lastYearOf(term) === last)), false) : null
}

function covers({ from, to }: ChairTerm, all: readonly ChairTerm[], year: number): boolean {
  if (from === null || from > year) return false
  if (to !== null) return to >= year
  return !all.some((other) => other.from !== null && other.from > from && other.from <= year)
}

/** Those that began last; of them, one over within the year in which it began gives way to one that goes on. */
function latest(terms: readonly ChairTerm[]): readonly ChairTerm[] {
  const start = Math.max(...terms.map(({ from }) => from ?? -Infinity))
  const begun = terms.filter(({ from }) => (from ?? -Infinity) === start)
  const going = begun.filter(({ to }) => to !== start)
  return going.length > 0 ? going : begun
}

function isPast(term: ChairTerm, year: number): boolean {
  if (term.from !== null && term.from > year) return false
  return term.from !== null || (term.to !== null && term.to < year)
}

interface Years {
  readonly from: number | null
  readonly to: number | null
}

/** The last year that is known of a term: its end, else its start, else one before all others. */
function lastYearOf({ from, to }: Years): number {
  return to ?? from ?? -Infinity
}

/** Orders terms by the last year known, the newest first, then by the first; those without any year last. */
export function byNewest(a: Years, b: Years): number {
  return compareYears(lastYearOf(b), lastYearOf(a)) || compareYears(b.from ?? -Infinity, a.from ?? -Infinity)
}

function compareYears(a: number, b: number): number {
  return a === b ? 0 : a - b
}

function knownChairs(terms: readonly ChairTerm[], current: boolean): KnownChairs {
  const starts = terms.flatMap(({ from }) => from ?? [])
  const ends = terms.flatMap(({ to }) => to ?? [])
  return {
    iso3s: [...new Set(terms.map(({ iso3 }) => iso3))],
    since: starts.length > 0 ? Math.min(...starts) : null,
    until: ends.length === terms.length ? Math.max(...ends) : null,
    current,
    terms,
  }
}
