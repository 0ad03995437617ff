import type { FamilyCode } from '../../domain/vocabulary.ts'
import { ColourMark } from '../legend/ColourMark.tsx'

/** The colour of a theme family as a small square, as in the legend. Decoration only: the family's name stands beside it. */
export function FamilyMark({ family }: { readonly family: FamilyCode }) {
  return <ColourMark colour={`family-${family}`} />
}
