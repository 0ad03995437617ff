import type { ColourName } from '../../domain/palette.ts'

/**
 * The colours of compared mechanisms by their position, borrowed from the families in an order that keeps neighbours far apart: those
 * colours are tested for three deficiencies and in grey.
 */
const setColours = [
  'family-governance',
  'family-labour',
  'family-trafficking',
  'family-rights',
  'family-development',
  'family-climate',
] as const satisfies readonly ColourName[]

/** The colour of the mechanism at a position of a comparison, counted from 0; positions beyond the last begin anew. */
export function setColour(position: number): ColourName {
  return setColours[position % setColours.length] ?? setColours[0]
}

/** The second colour of countries that are in both of two mechanisms, striped over the first. */
export const pairColour: ColourName = setColour(1)
