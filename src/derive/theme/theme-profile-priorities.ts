import type { ThemeDetail } from '../../domain/atlas-files.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { SourceId } from '../../domain/ids.ts'
import type { Words } from '../../domain/words.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'

export interface PriorityRow {
  readonly mechanism: Mechanism
  /** 1 is the most prominent; equal where a source ranks them alike. */
  readonly rank: number
  /** True where the mechanism itself names the theme among its central aims. */
  readonly central: boolean
  readonly since: number | null
  readonly statement: string
  readonly sources: readonly SourceId[]
}

/** Who gives the theme which place: by rank, central aims first within a rank, then by short name. */
export function themePriorities(
  priorities: ThemeDetail['priorities'],
  { mechanisms }: MembershipIndex,
  words: Words,
): readonly PriorityRow[] {
  return priorities
    .flatMap(({ mechanism: id, rank, central, since, statement, sources }) => {
      const mechanism = mechanisms.get(id)
      return mechanism ? [{ mechanism, rank, central: central === true, since, statement, sources }] : []
    })
    .toSorted(
      (a, b) =>
        a.rank - b.rank || Number(b.central) - Number(a.central) || words.compare(a.mechanism.short, b.mechanism.short),
    )
}
