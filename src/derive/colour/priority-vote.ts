import type { Mechanism } from '../../domain/atlas-index.ts'
import { type FamilyCode, familyCodes, type ThemeCode } from '../../domain/vocabulary.ts'
import { priorityShares } from './mechanism-priorities.ts'

/** The share of each family, in the order of `familyCodes`. One mechanism's shares sum to 1, or to less where a theme has no family. */
export type Vote = readonly number[]

/** Shares that differ by less are equal: sums of fractions carry noise. */
const tie = 1e-9

/** The one vote of a mechanism, shared among its priorities by 1/rank and summed by family (design, section 3). */
export function voteOf({ themes }: Pick<Mechanism, 'themes'>, familyOf: ReadonlyMap<ThemeCode, FamilyCode>): Vote {
  const shares = priorityShares(themes, familyOf)
  return familyCodes.map((code) =>
    shares.filter(({ family }) => family === code).reduce((sum, { share }) => sum + share, 0),
  )
}

/**
 * The family of the theme that a mechanism ranks first. Where several themes share that rank, the family of them with the greatest share of
 * the whole vote; the earlier one of the legend where these are equal. Null where it names no theme.
 */
export function firstFamily(
  mechanism: Pick<Mechanism, 'themes'>,
  familyOf: ReadonlyMap<ThemeCode, FamilyCode>,
): FamilyCode | null {
  const { themes } = mechanism
  const top = Math.min(...themes.map(({ rank }) => rank))
  const first = new Set(themes.filter(({ rank }) => rank === top).map(({ code }) => familyOf.get(code)))
  const vote = voteOf(mechanism, familyOf)
  return leadingFamily([familyCodes.map((family, at) => (first.has(family) ? (vote[at] ?? 0) : 0))])
}

/** A family with its part of all votes together, 0 to 1. */
export interface FamilyShare {
  readonly family: FamilyCode
  readonly share: number
}

/** The families that these votes name, the greatest share first, equal ones in the order of the legend; none where nothing was voted for. */
export function familyShares(votes: readonly Vote[]): readonly FamilyShare[] {
  const sums = familyCodes.map((family, at) => ({
    family,
    sum: votes.reduce((total, vote) => total + (vote[at] ?? 0), 0),
  }))
  const total = sums.reduce((all, { sum }) => all + sum, 0)
  const ranked: FamilyShare[] = []
  let left = sums.filter(({ sum }) => sum > tie)
  while (left.length > 0) {
    const best = left.reduce((leader, one) => (one.sum > leader.sum + tie ? one : leader))
    ranked.push({ family: best.family, share: best.sum / total })
    left = left.filter((one) => one !== best)
  }
  return ranked
}

/** The family that leads in these votes together, the earlier one of the legend where two are equal; null where nothing was voted for. */
export function leadingFamily(votes: readonly Vote[]): FamilyCode | null {
  return familyShares(votes)[0]?.family ?? null
}
