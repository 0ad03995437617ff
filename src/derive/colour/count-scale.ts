import type { ColourName } from '../../domain/palette.ts'

/** Counts that share a colour, both ends included. */
export interface CountBin {
  readonly from: number
  readonly to: number
  readonly colour: ColourName
}

const steps = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6'] as const satisfies readonly ColourName[]

/** Bins grow toward the upper end, where few countries are: exponent of the power that spaces their lower ends. */
const growth = 1.5

/**
 * Whole-number bins for counts from 1 to `max`, in order and without gap: one a count up to six, six wider ones beyond, none where
 * nothing is counted. Few bins still reach from the lightest colour to the darkest.
 */
export function countBins(max: number): readonly CountBin[] {
  const starts = binStarts(max)
  return starts.map((from, index) => ({
    from,
    to: (starts[index + 1] ?? max + 1) - 1,
    colour: stepFor(index, starts.length),
  }))
}

/** The colour of a count; the lightest for one below all bins. */
export function colourOfCount(bins: readonly CountBin[], count: number): ColourName {
  return bins.findLast(({ from }) => from <= count)?.colour ?? steps[0]
}

function binStarts(max: number): readonly number[] {
  const starts: number[] = []
  for (let index = 0; index < Math.min(max, steps.length); index += 1) {
    const spaced = max <= steps.length ? index + 1 : Math.round(1 + max * (index / steps.length) ** growth)
    starts.push(Math.max((starts.at(-1) ?? 0) + 1, spaced))
  }
  return starts
}

function stepFor(index: number, bins: number): ColourName {
  const middle = 3
  const position = bins === 1 ? middle : Math.round((index * (steps.length - 1)) / (bins - 1))
  return steps[position] ?? steps[0]
}
