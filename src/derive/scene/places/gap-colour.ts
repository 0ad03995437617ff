import type { ColourName } from '../../../domain/palette.ts'

/** Strong, and none of the blues that count: UN members that no mechanism with the theme reaches. */
export const gapColour: ColourName = 'warn'

/** Pale, so that the gap stands out: in one mechanism, in two, in three or more. */
export const reachedColours = ['step-1', 'step-2', 'step-3'] as const satisfies readonly ColourName[]

/** The pale colour of a number of mechanisms, at least one. */
export function reachedColour(count: number): ColourName {
  return reachedColours[count - 1] ?? 'step-3'
}
