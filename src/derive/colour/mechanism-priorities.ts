import type { IndexPriority } from '../../domain/record.ts'
import type { FamilyCode, ThemeCode } from '../../domain/vocabulary.ts'

export interface PriorityShare {
  readonly code: ThemeCode
  /** Null where the Atlas knows no family of the theme. */
  readonly family: FamilyCode | null
  readonly rank: number
  /** Named by the mechanism itself among its central aims. */
  readonly central: boolean
  /** Part of the mechanism's one vote, shared among its themes by 1/rank; all of them sum to 1. */
  readonly share: number
}

/** The priorities of one mechanism from the first to the last, each with its part of the whole (design, section 3). */
export function priorityShares(
  themes: readonly IndexPriority[],
  familyOf: ReadonlyMap<ThemeCode, FamilyCode>,
): readonly PriorityShare[] {
  const total = themes.reduce((sum, { rank }) => sum + 1 / rank, 0)
  return themes
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ code, rank, central }) => ({
      code,
      family: familyOf.get(code) ?? null,
      rank,
      central: central === true,
      share: 1 / rank / total,
    }))
}
