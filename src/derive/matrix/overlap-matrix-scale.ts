import type { ColourName } from '../../domain/palette.ts'
import type { Words } from '../../domain/words.ts'
import { countBins } from '../colour/count-scale.ts'
import type { OverlapMeasure } from '../../domain/view-options.ts'
import { overlapIn, type OverlapMatrix } from './overlap-matrix.ts'

/** Values that share a colour. */
export interface OverlapBin {
  /** The lowest value that has it: a count, or a share of 1. */
  readonly from: number
  readonly colour: ColourName
  /** "3 to 4", "20 to 40%". */
  readonly label: string
}

const shareBins = [
  { from: 0, to: 0.1, colour: 'step-1' },
  { from: 0.1, to: 0.2, colour: 'step-2' },
  { from: 0.2, to: 0.35, colour: 'step-3' },
  { from: 0.35, to: 0.5, colour: 'step-4' },
  { from: 0.5, to: 0.75, colour: 'step-5' },
  { from: 0.75, to: 1, colour: 'step-6' },
] as const satisfies readonly { readonly from: number; readonly to: number; readonly colour: ColourName }[]

/** The colours of a matrix and what they mean. Shares have the same bins in every matrix; counts reach up to the largest one off the diagonal. */
export function overlapBins(matrix: OverlapMatrix, measure: OverlapMeasure, words: Words): readonly OverlapBin[] {
  if (measure === 'shared') {
    return countBins(matrix.summary.mostShared).map(({ from, to, colour }) => ({
      from,
      colour,
      label: words.say('overlaps.scale.counts', { from, to, span: to - from }),
    }))
  }
  return shareBins.map(({ from, to, colour }) => ({
    from,
    colour,
    label: words.say('overlaps.scale.shares', { from: from * 100, to: to * 100 }),
  }))
}

/** The colour of a cell off the diagonal; null where there is no overlap. */
export function overlapColour(
  matrix: OverlapMatrix,
  measure: OverlapMeasure,
  bins: readonly OverlapBin[],
  row: number,
  column: number,
): ColourName | null {
  const value = overlapIn(matrix, measure, row, column)
  return value === null || value === 0 ? null : (bins.findLast(({ from }) => from <= value)?.colour ?? null)
}
