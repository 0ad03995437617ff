import { scaleLinear } from 'd3-scale'
import type { Output } from '../../domain/record.ts'
import { outputKinds, themeCodes, type OutputKind, type ThemeCode } from '../../domain/vocabulary.ts'
import { groupBy } from '../../algorithms/group-by.ts'

/** Null means any. */
export interface OutputFilter {
  readonly kind: OutputKind | null
  readonly theme: ThemeCode | null
}

export interface OutputYear {
  /** Null for those that no source dates. */
  readonly year: number | null
  readonly outputs: readonly Output[]
}

/** A dot in pixels of its picture: x grows with time, y downward. */
interface OutputDot {
  readonly output: Output
  readonly x: number
  readonly y: number
}

export interface OutputTimeline {
  readonly dots: readonly OutputDot[]
  readonly radius: number
  /** Calendar years named under the axis, with their place. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[]
  /** Where the axis runs, below the dots. */
  readonly baseline: number
}

export function matchesFilter(output: Output, { kind, theme }: OutputFilter): boolean {
  return (kind === null || output.kind === kind) && (theme === null || output.themes.includes(theme))
}

/** The kinds that occur among the outputs, in the order of the vocabulary. */
export function kindsAmong(outputs: readonly Output[]): readonly OutputKind[] {
  return outputKinds.filter((kind) => outputs.some((output) => output.kind === kind))
}

/** The themes that occur among the outputs, in the order of the vocabulary. */
export function themesAmong(outputs: readonly Output[]): readonly ThemeCode[] {
  return themeCodes.filter((code) => outputs.some(({ themes }) => themes.includes(code)))
}

/** Outputs by year, newest first; undated ones last, apart. Within a year the order of the record stays. */
export function outputsByYear(outputs: readonly Output[]): readonly OutputYear[] {
  const years = [...groupBy(outputs, ({ year }) => year)]
  return years
    .map(([year, of]) => ({ year, outputs: of }))
    .toSorted((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity))
}

const margin = 16
const largestRadius = 5
const smallestRadius = 2
const gap = 2

/** A dot for each dated output, stacked over its year. `width` in pixels; outputs without a year have no place on it. */
export function outputTimeline(outputs: readonly Output[], width: number): OutputTimeline {
  const stacks = outputsByYear(outputs).flatMap(({ year, outputs: of }) => (year === null ? [] : [{ year, of }]))
  const years = stacks.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const scale = scaleLinear([first, last], first === last ? [width / 2, width / 2] : [margin, width - margin])
  const step = first === last ? Infinity : (width - 2 * margin) / (last - first)
  const radius = Math.max(smallestRadius, Math.min(largestRadius, (step - gap) / 2))
  const rise = 2 * radius + gap
  const baseline = Math.max(0, ...stacks.map(({ of }) => of.length)) * rise + gap
  const dots = stacks.flatMap(({ year, of }) =>
    of.map((output, level) => ({ output, x: scale(year), y: baseline - gap - radius - level * rise })),
  )
  return { dots, radius, baseline, ticks: stacks.length === 0 ? [] : ticksOf(scale, first, last) }
}

/** Round years along the axis; the single year where there is but one. */
function ticksOf(scale: (year: number) => number, first: number, last: number): OutputTimeline['ticks'] {
  const years = first === last ? [first] : scaleLinear([first, last], [0, 1]).ticks(6).filter(Number.isInteger)
  return years.map((year) => ({ year, x: scale(year) }))
}
