import { seriate } from '../../algorithms/seriation/seriation.ts'
import { distancesIn, type LikenessSource } from '../../algorithms/seriation/seriation-distances.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { MechanismId } from '../../domain/ids.ts'
import type { IndexTheme } from '../../domain/theme.ts'
import type { MatrixOrder, OverlapMeasure, RowOrder } from '../../domain/view-options.ts'
import type { RoleScope, ThemeCode } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'

/** Which matrix is asked for, and in what order. */
export interface MatrixRequest {
  /** Those that the view lists. */
  readonly mechanisms: readonly Mechanism[]
  readonly roles: RoleScope
  readonly measure: OverlapMeasure
  readonly order: MatrixOrder
  /** The positions that seat alike things side by side; null as long as they are not known. */
  readonly similar: readonly number[] | null
  readonly rows: RowOrder
  /** The mechanism whose own rows come first; null means none. */
  readonly by: MechanismId | null
  /** The theme that orders mechanisms; null means none. */
  readonly theme: ThemeCode | null
  /** Part of a name that a country must have, and its M49 region in English; empty and null for all. */
  readonly text: string
  readonly region: string | null
}

/** What a matrix is made of. */
export interface MatrixField {
  readonly memberships: MembershipIndex
  /** In the order of their families. */
  readonly themes: readonly IndexTheme[]
  readonly words: Words
}

/** More mechanisms than that are seated by name where no worker seats them: to seat them by likeness would hold the page up. */
const maxSeated = 150

/** The order that seats alike things side by side, the same that the page of the matrix finds in its worker; null where it is not asked for. */
export function seated(order: MatrixOrder, count: number, source: () => LikenessSource): readonly number[] | null {
  return order === 'similar' && count > 1 && count <= maxSeated ? seriate(distancesIn(source())) : null
}
