import type { ColourName } from '../../../domain/palette.ts'

const steps: readonly ColourName[] = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6']

/** The number of a colour among the six steps, as cells and swatches have it; nothing for another colour or none. */
export function stepOf(colour: ColourName | null): { readonly step?: number } {
  const at = colour === null ? -1 : steps.indexOf(colour)
  return at < 0 ? {} : { step: at + 1 }
}
