import type { Mechanism } from '../../domain/atlas-index.ts'
import type { MechanismId } from '../../domain/ids.ts'
import { groupBy } from '../../algorithms/group-by.ts'

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
  /** Those whose founding year no source gives, in the order of the index; they have no dot. */
  readonly undated: readonly FoundingDot[]
}

/** `now` is a calendar year. */
export function foundingStrip(listed: readonly Mechanism[], all: Iterable<Mechanism>, now: number): FoundingStrip {
  const listedIds = new Set(listed.map(({ id }) => id))
  const dots = [...all].map(({ id, established }) => ({ year: established, dot: { id, listed: listedIds.has(id) } }))
  const dated = dots.flatMap(({ year, dot }) => (year === null ? [] : [{ year, dot }]))
  const byYear = [...groupBy(dated, ({ year }) => year)].toSorted(([a], [b]) => a - b)
  const founded = byYear.map(([year]) => year)
  return {
    years: byYear.map(([year, ofYear]) => ({
      year,
      dots: ofYear.map(({ dot }) => dot).toSorted((a, b) => Number(b.listed) - Number(a.listed)),
    })),
    domain: [founded[0] ?? now, Math.max(now, founded.at(-1) ?? now)],
    undated: dots.filter(({ year }) => year === null).map(({ dot }) => dot),
  }
}
