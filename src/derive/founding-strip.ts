import type { Mechanism } from '../domain/atlas-index.ts'
import type { MechanismId } from '../domain/ids.ts'
import { groupBy } from './group-by.ts'

export interface FoundingDot {
  readonly id: MechanismId
  /** False where the filters leave it out. */
  readonly listed: boolean
}

/** A dot a mechanism over the year in which it was founded. */
export interface FoundingStrip {
  /** Years in which something was founded, ascending; the dots of those listed come first. */
  readonly years: readonly { readonly year: number; readonly dots: readonly FoundingDot[] }[]
  /** First founding year and the year that counts as now, or the last founding where that is later. */
  readonly domain: readonly [from: number, to: number]
}

/** Mechanisms whose founding year is unknown have no dot. `now` is a calendar year. */
export function foundingStrip(listed: readonly Mechanism[], all: Iterable<Mechanism>, now: number): FoundingStrip {
  const listedIds = new Set(listed.map(({ id }) => id))
  const dated = [...all].flatMap(({ id, established }) =>
    established === null ? [] : [{ year: established, dot: { id, listed: listedIds.has(id) } }],
  )
  const byYear = [...groupBy(dated, ({ year }) => year)].toSorted(([a], [b]) => a - b)
  const founded = byYear.map(([year]) => year)
  return {
    years: byYear.map(([year, dots]) => ({
      year,
      dots: dots.map(({ dot }) => dot).toSorted((a, b) => Number(b.listed) - Number(a.listed)),
    })),
    domain: [founded[0] ?? now, Math.max(now, founded.at(-1) ?? now)],
  }
}
