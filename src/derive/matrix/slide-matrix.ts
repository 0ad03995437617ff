import type { Mechanism } from '../../domain/atlas-index.ts'
import type { ColourName } from '../../domain/palette.ts'
import type { MechanismId } from '../../domain/ids.ts'
import type { IndexTheme } from '../../domain/theme.ts'
import type { RoleScope, ThemeCode } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import type { LegendEntry } from '../scene/map-scene.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'
import type { MechanismOrder } from './overlap-matrix-order.ts'
import type { OverlapMeasure } from './overlap-matrix.ts'
import { seriate } from '../../algorithms/seriation/seriation.ts'
import { distancesIn, type LikenessSource } from '../../algorithms/seriation/seriation-distances.ts'

/** A matrix that is looked at from afar: names, marks without figures, what they mean, and what stands out. */
export interface SlideMatrix {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly marks: readonly SlideMark[]
  /** What all entries of the legend are of; null where they say it themselves. */
  readonly legendTitle: string | null
  readonly legend: readonly LegendEntry[]
  /** What stands out, in sentences. */
  readonly findings: readonly string[]
}

export interface SlideMark {
  /** Places from 0. */
  readonly row: number
  readonly column: number
  readonly shape: 'cell' | 'disc'
  /** Part of the cell that the mark fills, 0 to 1. */
  readonly size: number
  readonly colour: ColourName
}

export interface SlideMatrixRequest {
  /** Those that the view lists. */
  readonly mechanisms: readonly Mechanism[]
  readonly roles: RoleScope
  readonly measure: OverlapMeasure
  readonly order: MechanismOrder
  readonly rows: 'name' | 'count' | 'area'
  /** The mechanism whose own rows come first; null means none. */
  readonly by: MechanismId | null
  /** The theme that orders mechanisms; null means none. */
  readonly theme: ThemeCode | null
}

/** What a matrix is made of. */
export interface MatrixField {
  readonly memberships: MembershipIndex
  readonly themes: readonly IndexTheme[]
  readonly words: Words
}

/** More mechanisms than that are seated by name on a slide: to seat them by likeness would hold the page up. */
const mostSeated = 150

/** The order that seats alike things side by side, the same that the page of the matrix finds in its worker; null where it is not asked for. */
export function seated(order: MechanismOrder, count: number, source: () => LikenessSource): readonly number[] | null {
  return order === 'similar' && count > 1 && count <= mostSeated ? seriate(distancesIn(source())) : null
}

export function solid(colour: ColourName, label: string): LegendEntry {
  return { swatch: { kind: 'fill', colour, pattern: 'solid' }, label }
}
